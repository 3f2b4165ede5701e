package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** What the style sheets hold together by. */
final class StyleSheetsTest {

    private static final String TOKENS = StyleSheets.FILES.get(0);

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern CSS_CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern FXML_CLASSES = Pattern.compile("styleClass=\"([^\"]*)\"");
    private static final Pattern SET_IN_CODE = Pattern.compile("getStyleClass\\(\\)\\s*\\.\\w+\\(([^;]*)\\);");
    private static final Pattern MADE_IN_CODE = Pattern.compile("Nodes\\.(?:text|badge)\\(");
    /** Only what knows nodes, or what they look like, gives them style classes. */
    private static final Pattern KNOWS_NODES = Pattern.compile("import javafx\\.scene\\.|final class \\w+Style ");
    /** What names an id, a text or a node to look for is no style class, whatever it says. */
    private static final Pattern OTHER_NAME =
            Pattern.compile("\\b(?:setId|lookup|equals|Message\\.of|command\\.of)\\(\"[^\"]*\"");

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|rgba|hsb|hsba)\\(");
    private static final Pattern WORD = Pattern.compile("(?<![\\w-])[a-z]+(?![\\w-])");

    private static final Pattern ROOM_FOR_TEXT =
            Pattern.compile("-fx-(?:min|pref|max)-(?:width|height)|-fx-fixed-cell-size|-fx-size|-fx-pref-wrap-length");
    /** In pixels. */
    private static final double MAX_MARGIN = 12;

    /** A property as one selector has it. */
    private record Declaration(String file, String selector, String property, String value) {}

    /** Colours that have names, without the one that is none. */
    private static final Set<String> NAMED_COLOURS = Arrays.stream(Color.class.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Color.class)
            .map(field -> field.getName().toLowerCase(Locale.ROOT))
            .filter(name -> !name.equals("transparent"))
            .collect(Collectors.toSet());

    private final List<Declaration> declarations = StyleSheets.FILES.stream()
            .flatMap(file -> declarations(file, read(file)).stream())
            .toList();

    @Test
    void takesEveryColourFromATokenByName() {
        assertThat(NAMED_COLOURS).contains("white", "red");
        assertThat(declarations)
                .filteredOn(each -> !each.file().equals(TOKENS))
                .filteredOn(each -> COLOUR.matcher(each.value()).find()
                        || WORD.matcher(each.value())
                                .results()
                                .map(MatchResult::group)
                                .anyMatch(NAMED_COLOURS::contains))
                .isEmpty();
    }

    @Test
    void hasEverySizeOfTextAsAShareOfOne() {
        List<Declaration> sizes = declarations.stream()
                .filter(each -> each.property().equals("-fx-font-size")
                        || each.property().equals("-fx-font"))
                .toList();
        assertThat(sizes)
                .filteredOn(each -> !each.selector().equals(".root"))
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(each.file()).isEqualTo(TOKENS);
                    assertThat(each.value()).endsWith("em");
                });
        assertThat(sizes).filteredOn(each -> each.selector().equals(".root")).hasSize(1);
    }

    /** Else larger text would be cut off. What is at most as large as a margin holds no text. */
    @Test
    void givesTextRoomInSharesOfItsSize() {
        List<Declaration> rooms = declarations.stream()
                .filter(each -> ROOM_FOR_TEXT.matcher(each.property()).matches())
                .toList();
        assertThat(rooms).hasSizeGreaterThan(50);
        assertThat(rooms)
                .filteredOn(each -> !each.value().endsWith("em"))
                .allSatisfy(each -> assertThat(Double.parseDouble(each.value())).isLessThanOrEqualTo(MAX_MARGIN));
    }

    @Test
    void saysNothingTwice() {
        assertThat(declarations.stream().map(each -> each.selector() + " " + each.property()))
                .hasSizeGreaterThan(500)
                .doesNotHaveDuplicates();
    }

    @Test
    void stylesOnlyWhatThereIs() throws IOException {
        Set<String> there = new TreeSet<>(themeClasses());
        for (String text : sources("src/main/resources", ".fxml")) {
            there.addAll(fxmlClasses(text));
        }
        for (String text : sources("src/main/java/org/xufei/ui", ".java")) {
            if (KNOWS_NODES.matcher(text).find()) {
                literals(OTHER_NAME.matcher(text).replaceAll("")).forEach(there::add);
            }
        }
        assertThat(there)
                .contains("facet", "danger")
                .as("ids and keys of texts are no style classes")
                .doesNotContain("form.save", "resetColumns");
        assertThat(ownClasses()).isNotEmpty().isSubsetOf(there);
    }

    /** A style class is there for a rule, or for code or a test to find a node by. */
    @Test
    void knowsEveryStyleClassThatIsSet() throws IOException {
        Set<String> known = new TreeSet<>(ownClasses());
        known.addAll(themeClasses());
        Set<String> set = new TreeSet<>();
        for (String text : sources("src/main/resources", ".fxml")) {
            set.addAll(fxmlClasses(text));
        }
        for (String text : sources("src/main/java/org/xufei/ui", ".java")) {
            SET_IN_CODE
                    .matcher(text)
                    .results()
                    .forEach(call -> literals(call.group(1)).forEach(set::add));
            MADE_IN_CODE.matcher(text).results().forEach(call -> set.addAll(stylesOf(text, call.end())));
        }
        for (String text : sources("src", ".java")) {
            literals(text)
                    .flatMap(literal -> CSS_CLASS.matcher(literal).results())
                    .forEach(found -> known.add(found.group(1)));
        }
        assertThat(set).contains("detail", "badge");
        assertThat(set)
                .filteredOn(each -> !known.contains(each))
                .filteredOn(each ->
                        known.stream().filter(prefix -> prefix.endsWith("-")).noneMatch(each::startsWith))
                .isEmpty();
    }

    private Set<String> ownClasses() {
        return declarations.stream()
                .flatMap(each -> CSS_CLASS.matcher(each.selector()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** Those of the toolkit's controls, and what the theme offers. */
    private static Set<String> themeClasses() {
        return declarations("theme", read(new PrimerLight().getUserAgentStylesheet())).stream()
                .flatMap(each -> CSS_CLASS.matcher(each.selector()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static List<Declaration> declarations(String file, String text) {
        List<Declaration> all = new ArrayList<>();
        RULE.matcher(COMMENT.matcher(text).replaceAll("")).results().forEach(rule -> {
            for (String selector : rule.group(1).split(",", -1)) {
                for (String declaration : rule.group(2).split(";", -1)) {
                    int colon = declaration.indexOf(':');
                    if (colon > 0) {
                        all.add(new Declaration(
                                file,
                                selector.strip().replaceAll("\\s+", " "),
                                declaration.substring(0, colon).strip(),
                                declaration.substring(colon + 1).strip()));
                    }
                }
            }
        });
        return all;
    }

    private static List<String> fxmlClasses(String text) {
        return FXML_CLASSES
                .matcher(text)
                .results()
                .flatMap(found -> Stream.of(found.group(1).split("[, ]+")))
                .toList();
    }

    private static Stream<String> literals(String code) {
        return LITERAL.matcher(code).results().map(found -> found.group(1));
    }

    /** The literals behind the first argument of a call, of which it may be made. */
    private static List<String> stylesOf(String code, int from) {
        List<String> styles = new ArrayList<>();
        int depth = 0;
        boolean first = true;
        for (int at = from; depth >= 0; at++) {
            char c = code.charAt(at);
            if (c == '"') {
                var literal = LITERAL.matcher(code).region(at, code.length());
                assertThat(literal.lookingAt()).isTrue();
                if (depth == 0 && !first) {
                    styles.add(literal.group(1));
                }
                at = literal.end() - 1;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == ',' && depth == 0) {
                first = false;
            }
        }
        return styles;
    }

    private static List<String> sources(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<String> texts = new ArrayList<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                texts.add(Files.readString(file));
            }
            assertThat(texts).isNotEmpty();
            return texts;
        }
    }

    /** A style sheet beside the class, or anywhere on the class path. */
    private static String read(String sheet) {
        try (InputStream in = Objects.requireNonNull(StyleSheets.class.getResourceAsStream(sheet), sheet)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

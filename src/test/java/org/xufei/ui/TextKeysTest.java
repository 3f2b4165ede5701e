package org.xufei.ui;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xufei.domain.Language;

/** Every text in every language, none unused. A failure prints the lines to paste or to delete. */
final class TextKeysTest {

    /** Names that are the same in every language. */
    private static final Set<String> NAMES = Set.of("中文", "English", "续", "Xufei");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9]+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");

    private final Map<String, String> english = Shipped.texts(Shipped.ENGLISH);
    private final Map<String, String> chinese = Shipped.texts(Shipped.CHINESE);

    @Test
    void hasEveryTextInBothLanguages() {
        assertThat(without(english.keySet(), chinese.keySet()))
                .as(() -> "paste into " + Shipped.CHINESE + " and translate:\n"
                        + lines(english, without(english.keySet(), chinese.keySet())))
                .isEmpty();
        assertThat(without(chinese.keySet(), english.keySet()))
                .as(() -> "paste into " + Shipped.ENGLISH + " and translate:\n"
                        + lines(chinese, without(chinese.keySet(), english.keySet())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void writesNoKeyTwice(Path file) {
        List<String> written = Shipped.read(file)
                .lines()
                .filter(line -> line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(written).as("delete one line of each in " + file).doesNotHaveDuplicates();
    }

    @Test
    void fillsTheSamePlacesInBothLanguages() {
        List<String> unequal = english.keySet().stream()
                .filter(chinese::containsKey)
                .filter(key -> !places(text(english, key)).equals(places(text(chinese, key))))
                .toList();

        assertThat(unequal)
                .as(() -> "give these the same {…}:\n" + lines(english, unequal) + "\n" + lines(chinese, unequal))
                .isEmpty();
    }

    @Test
    void keepsNoTextThatNothingShows() {
        Set<String> used = new TreeSet<>(Shipped.literals());
        used.addAll(fxmlKeys());
        Set<String> unused = without(english.keySet(), used);

        assertThat(unused)
                .as(() -> "delete from both files:\n" + lines(english, unused) + "\n" + lines(chinese, unused))
                .isEmpty();
    }

    @Test
    void hasEveryTextThatIsAskedFor() {
        // Whatever starts like a key is one: the first words of the keys are names of nothing else.
        String first = english.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .distinct()
                .collect(joining("|"));
        Set<String> asked = Shipped.literals().stream()
                .filter(literal -> literal.matches("(" + first + ")(\\.[a-z]+)+"))
                .filter(literal -> !literal.endsWith(".json"))
                .collect(toCollection(TreeSet::new));
        asked.addAll(fxmlKeys());
        Set<String> missing = without(asked, english.keySet());

        assertThat(asked).hasSizeGreaterThan(100);
        assertThat(missing)
                .as(() -> "paste into both files and write the text:\n" + String.join("=\n", missing) + "=")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void writesPatternsThatCanBeRead(Path file) {
        Shipped.texts(file)
                .forEach((key, text) -> assertThatCode(() ->
                                new MessageFormat(text, Language.ENGLISH.locale()).format(new Object[] {1, 1, 1, 1, 1}))
                        .as("mend in " + file + ": " + key + "=" + text)
                        .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @MethodSource("files")
    void doublesApostrophesWhereAPatternWouldSwallowThem(Path file) {
        Map<String, String> texts = Shipped.texts(file);
        Set<String> plain = fxmlKeys();
        List<String> swallowed = texts.keySet().stream()
                .filter(key -> !plain.contains(key))
                .filter(key -> LONE_APOSTROPHE.matcher(text(texts, key)).find())
                .toList();

        assertThat(swallowed)
                .as(() -> "write '' for ' in " + file + ":\n" + lines(texts, swallowed))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void writesNoPatternWhereFxmlShowsItAsItIs(Path file) {
        Map<String, String> texts = Shipped.texts(file);
        List<String> patterns = fxmlKeys().stream()
                .filter(key -> text(texts, key).matches(".*(\\{|'').*"))
                .toList();

        assertThat(patterns)
                .as(() -> "FXML fills in nothing; set these from the view:\n" + lines(texts, patterns))
                .isEmpty();
    }

    @Test
    void writesEnglishWithoutTheMarksThatTheFontDrawsFullWidth() {
        List<String> typographic = english.keySet().stream()
                .filter(key -> text(english, key).matches(".*[‘’“”…].*"))
                .toList();

        assertThat(typographic)
                .as(() -> "write ' and \" and ... instead:\n" + lines(english, typographic))
                .isEmpty();
    }

    @Test
    void writesChineseWithItsOwnQuotationMarks() {
        List<String> straight = chinese.keySet().stream()
                .filter(key -> text(chinese, key).contains("\""))
                .toList();

        assertThat(straight)
                .as(() -> "write “ and ” instead:\n" + lines(chinese, straight))
                .isEmpty();
    }

    @Test
    void leavesNoTextInFxml() {
        List<Shipped.FxmlText> texts = Shipped.fxmlTexts();

        assertThat(texts).hasSizeGreaterThan(30);
        assertThat(texts)
                .as("give these a key in both files and write %key")
                .filteredOn(text -> !text.isKey() && !NAMES.contains(text.text()))
                .isEmpty();
    }

    static List<Path> files() {
        return List.of(Shipped.ENGLISH, Shipped.CHINESE);
    }

    private static Set<String> fxmlKeys() {
        return Shipped.fxmlTexts().stream()
                .filter(Shipped.FxmlText::isKey)
                .map(text -> text.text().substring(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> places(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static String text(Map<String, String> texts, String key) {
        return texts.getOrDefault(key, "");
    }

    private static Set<String> without(Collection<String> all, Collection<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private static String lines(Map<String, String> texts, Collection<String> keys) {
        return Stream.of(keys)
                .flatMap(Collection::stream)
                .map(key -> key + "=" + text(texts, key))
                .collect(joining("\n"));
    }
}

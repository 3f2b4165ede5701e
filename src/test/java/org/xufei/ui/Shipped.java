package org.xufei.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts that the app ships, read as files from the source tree. */
final class Shipped {

    static final Path ENGLISH = Path.of("src/main/resources/org/xufei/ui/texts_en.properties");
    static final Path CHINESE = Path.of("src/main/resources/org/xufei/ui/texts_zh.properties");
    static final Path GUIDE = Path.of("src/main/resources/org/xufei/content/guide.json");

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern SHOWN_ATTRIBUTE =
            Pattern.compile("\\b(text|promptText|caption|title|accessibleText|accessibleHelp|keys)=\"([^\"]*)\"");

    private Shipped() {}

    /** A text that an FXML file shows, with where it stands. */
    record FxmlText(Path file, String text) {

        boolean isKey() {
            return text.startsWith("%");
        }
    }

    static Map<String, String> texts(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    static List<FxmlText> fxmlTexts() {
        return files(RESOURCES, ".fxml").stream()
                .flatMap(file ->
                        SHOWN_ATTRIBUTE.matcher(read(file)).results().map(found -> new FxmlText(file, found.group(2))))
                .toList();
    }

    /** Every string literal of the code, as written. */
    static List<String> literals() {
        return files(SOURCES, ".java").stream()
                .flatMap(file -> LITERAL.matcher(read(file)).results())
                .map(found -> found.group(1))
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xufei.domain.Currency;

/** On a bare machine the bundled fonts are all there is: a character that they lack is drawn as a box. */
final class FontCoverageTest {

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Bold"})
    void drawsEveryCharacterOfEveryText(String weight) throws IOException, FontFormatException {
        List<Font> fonts = List.of(font("NotoSansSC-" + weight), font("NotoSansKhmer-" + weight));

        Map<String, String> boxes = new LinkedHashMap<>();
        shown().forEach((where, text) -> text.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .filter(c -> fonts.stream().noneMatch(font -> font.canDisplay(c)))
                .forEach(c -> boxes.put("U+%04X %s".formatted(c, Character.toString(c)), where)));

        assertThat(boxes)
                .as("write other characters or add glyphs to the fonts")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Bold"})
    void coversTheCharactersOfNames(String weight) throws IOException, FontFormatException {
        Font font = font("NotoSansSC-" + weight);
        assertThat("王䶮 㛃 镕 喆 堃 淼 甯 仝".codePoints()).allMatch(font::canDisplay);
        // As many as 通用规范汉字表 lists, and those that the app shipped before.
        assertThat(IntStream.rangeClosed(0x3400, 0x9FFF)
                        .filter(font::canDisplay)
                        .count())
                .isGreaterThanOrEqualTo(8_000);
    }

    /** From a font of the system where one has it, else as a box; never as nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"䶮", "𠮷", "龘", "😀", "\uE000"})
    void drawsSomethingForEveryCharacter(String character) throws TimeoutException {
        Screen screen = new Screen(200, 100);
        try {
            long inked = Screen.onFx(() -> {
                Label label = new Label(character);
                screen.show(new StackPane(label));
                WritableImage image = label.snapshot(null, null);
                PixelReader pixels = image.getPixelReader();
                return IntStream.range(0, (int) (image.getWidth() * image.getHeight()))
                        .filter(i -> pixels.getColor(i % (int) image.getWidth(), i / (int) image.getWidth())
                                        .getBrightness()
                                < 0.6)
                        .count();
            });
            assertThat(inked).as("dark pixels of " + character).isGreaterThan(10);
        } finally {
            screen.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Bold"})
    void tellsWhatTheFontsLack(String weight) throws IOException, FontFormatException {
        assertThat(font("NotoSansSC-" + weight).canDisplay(0x1F600)).isFalse();
        assertThat(font("NotoSansKhmer-" + weight).canDisplay('续')).isFalse();
    }

    private static Map<String, String> shown() {
        return Map.of(
                "texts_en.properties",
                        String.join("", Shipped.texts(Shipped.ENGLISH).values()),
                "texts_zh.properties",
                        String.join("", Shipped.texts(Shipped.CHINESE).values()),
                "guide.json", Shipped.read(Shipped.GUIDE),
                "FXML",
                        String.join(
                                "",
                                Shipped.fxmlTexts().stream()
                                        .map(Shipped.FxmlText::text)
                                        .toList()),
                "code", String.join("", Shipped.literals()),
                "currencies",
                        String.join(
                                "",
                                Arrays.stream(Currency.values())
                                        .map(Currency::symbol)
                                        .toList()));
    }

    private static Font font(String name) throws IOException, FontFormatException {
        assertThat(Fonts.FILES).contains(name + ".ttf");
        try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + name + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in, name));
        }
    }
}

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

package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ទូ",
                "ស្ត្រី",
                "សួស្តី ",
                "ខ\u200B",
                "שלום ",
                "e\u0301",
                "😀",
                "a\nខ",
                "\uD83D\uDC68\u200D\uD83D\uDC69"
            })
    void noParagraphThatIsShapedIsLong(String part) {
        String text = part.repeat(1_000 / part.length());
        String broken = LongText.breakable(text);
        assertThat(broken.split("\n")).allSatisfy(piece -> assertThat(piece).hasSizeLessThanOrEqualTo(LongText.MAX));
        assertThat(broken.replace("\n", "")).isEqualTo(text.replace("\n", ""));
    }

    @Test
    void doesNotPartWhatIsDrawnAsOneSign() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        assertThat(LongText.breakable(family.repeat(60)).split("\n"))
                .hasSizeGreaterThan(1)
                .allSatisfy(piece -> assertThat(piece.replace(family, "")).isEmpty());
        String woman = "ស្ត្រី";
        assertThat(LongText.breakable(woman.repeat(60)).split("\n"))
                .hasSizeGreaterThan(1)
                .allSatisfy(piece -> assertThat(piece).startsWith("ស").doesNotEndWith("\u17D2"));
    }

    @Test
    void breaksAtASpaceWhereThereIsOne() {
        assertThat(LongText.breakable("សួស្តី ".repeat(60)).split("\n"))
                .allSatisfy(piece -> assertThat(piece).endsWith("សួស្តី "));
    }

    /** Their words are broken by the toolkit wherever a line is full. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "父亲的旧手机，", "https://example.org/long?", "наушники", "か", "é"})
    void leavesOtherScriptsAlone(String part) {
        String text = part.repeat(1_000);
        assertThat(LongText.breakable(text)).isSameAs(text);
    }
}

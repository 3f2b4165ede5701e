package org.xufei.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ExcerptTest {

    private static final String FAMILY = "👩‍👩‍👧‍👦";

    @Test
    void whatIsShortStaysAsItIs() {
        assertThat(Excerpt.line("for  Mum", 8)).isEqualTo("for  Mum");
        assertThat(Excerpt.lines("for\nMum", 7, 2)).isEqualTo("for\nMum");
        assertThat(Excerpt.line("", 8)).isEmpty();
    }

    @Test
    void aLineBreakIsASpaceOnOneLine() {
        assertThat(Excerpt.line("\nfor\r\n\tMum\u2028and Dad \n", 80)).isEqualTo("for Mum and Dad");
    }

    @Test
    void whatIsCutEndsInAnEllipsis() {
        assertThat(Excerpt.line("for Mum", 4)).isEqualTo("for…");
        assertThat(Excerpt.line("x".repeat(4_000), 300)).isEqualTo("x".repeat(300) + "…");
        assertThat(Excerpt.lines("a\nb\nc", 80, 2)).isEqualTo("a\nb…");
        assertThat(Excerpt.lines("a\nb\nc", 2, 3)).isEqualTo("a…");
    }

    @Test
    void nothingThatIsReadAsOneCharacterIsTornApart() {
        assertThat(Excerpt.line(FAMILY + FAMILY, FAMILY.length() + 3)).isEqualTo(FAMILY + "…");
        assertThat(Excerpt.line("កុំ" + "ខ្ញុំ", 5)).isEqualTo("កុំ…");
        assertThat(Excerpt.line("𠮷野家", 1)).isEqualTo("…");
        assertThat(Excerpt.line("e" + "\u0301".repeat(50), 4)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void ofTwoWithTheSameStartTheDifferenceShows() {
        String long1 = "a".repeat(500) + " one";
        String long2 = "a".repeat(500) + " two";
        assertThat(Excerpt.unlike(long1, long2, 40))
                .startsWith("…")
                .endsWith(" one")
                .hasSizeLessThan(42);
        assertThat(Excerpt.unlike("one" + long1, "two" + long1, 40))
                .startsWith("oneaa")
                .endsWith("…");
        assertThat(Excerpt.unlike("", long1, 40)).isEmpty();
        assertThat(Excerpt.unlike("short", long1, 40)).isEqualTo("short");
    }
}

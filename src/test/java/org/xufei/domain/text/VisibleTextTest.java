package org.xufei.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @CsvSource({
        "'abc\u202Edcba', abcdcba",
        "'\u2066a\u2067b\u2068c\u2069\u202A\u202B\u202C\u202D', abc",
        "'\u200Ea\u200Fb\u061C', ab",
        "'a\u0000b\u0007c\u007F\u009F', abc",
        "'a\nb\r\nc\u2028d\u2029e\u0085f\tg', 'a b c d e f g'",
        "'\uFEFFa\u00ADb\u2060c', abc",
        "'a\u200B\u200B\u200B\u200Bb', 'a\u200Bb'",
        "'a\uD800b', 'a\uFFFDb'",
        "'\uDC00a\uFFFF', '\uFFFDa\uFFFD'",
    })
    void takesAwayWhatIsNotSeen(String text, String shown) {
        assertThat(VisibleText.line(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Smart 10",
                "父亲的旧手机",
                "ទូរស័ព្ទ\u200Bឪពុក",
                "ស្ត្រីម្នាក់",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 家",
                "1\uFE0F\u20E3",
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                "e\u0302\u0323",
                "\uD83D\uDE00"
            })
    void leavesWhatPeopleWrite(String text) {
        assertThat(VisibleText.line(text)).isEqualTo(text);
        assertThat(VisibleText.lines(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\u3000",
                "\u00A0",
                "\u200B",
                "\u200B \u200D",
                "\uFEFF",
                "\u3164\u2800",
                "\u0301\u0301"
            })
    void whatShowsNothingIsEmpty(String text) {
        assertThat(VisibleText.line(text)).isEmpty();
    }

    @Test
    void keepsLinesWhereThereMayBeSome() {
        assertThat(VisibleText.lines("a\r\nb\rc\n\nd\u2028e")).isEqualTo("a\nb\nc\n\nd\ne");
    }

    @Test
    void keepsTheFirstFewOfAFloodOfMarks() {
        assertThat(VisibleText.line("Z" + "\u0301".repeat(500) + "a" + "\u0302\u200D".repeat(500)))
                .isEqualTo("Z" + "\u0301".repeat(4) + "a" + "\u0302\u200D".repeat(4));
    }

    @Test
    void leavesTheDirectionOfWhatStandsBesideItAlone() {
        assertThat(VisibleText.line("סבא")).isEqualTo("\u200Eסבא\u200E");
    }

    @Test
    void changesNothingMoreWhenDoneAgain() {
        Random random = new Random(9);
        int[] odd = {
            0, 9, 10, 13, 0x85, 0xA0, 0xAD, 0x301, 0x5D0, 0x17D2, 0x200B, 0x200D, 0x200E, 0x202E, 0x2028, 0xD800,
            0xDC00, 0xFEFF, 0xFFFF, 0x1F600, 0xE0067, 'a', ' '
        };
        for (int n = 0; n < 20_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                text.appendCodePoint(odd[random.nextInt(odd.length)]);
            }
            String once = VisibleText.line(text.toString());
            assertThat(VisibleText.line(once)).isEqualTo(once);
            String lines = VisibleText.lines(text.toString());
            assertThat(VisibleText.lines(lines)).isEqualTo(lines);
        }
    }
}

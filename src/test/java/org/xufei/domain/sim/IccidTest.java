package org.xufei.domain.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IccidTest {

    private static final String NINETEEN = "8985501234567890127";

    @ParameterizedTest
    @ValueSource(strings = {"898550123456789016", NINETEEN, "89855012345678901238"})
    void is_beyond_doubt_with_18_to_20_digits_of_which_the_last_checks_the_others(String digits) {
        assertThat(Iccid.checked(digits).printed()).isEqualTo(digits);
        assertThat(new Iccid(digits).isDoubtful()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "89855012345678902",
                "898550123456789012346",
                "1985501234567890127",
                "898550123456789012F",
                "898600B5123456789012",
                "８985501234567890127"
            })
    void is_doubtful_in_any_other_shape(String text) {
        assertThat(new Iccid(text).isDoubtful()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> Iccid.checked(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8985501 234567890127", "89\n", "12345678901234567890123456789012345678901"})
    void is_one_word_of_40_characters_at_most(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Iccid(text));
    }

    @Test
    void one_wrong_digit_is_always_noticed() {
        for (int place = 2; place < NINETEEN.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String typed = NINETEEN.substring(0, place) + digit + NINETEEN.substring(place + 1);
                if (!typed.equals(NINETEEN)) {
                    assertThat(new Iccid(typed).isDoubtful()).isTrue();
                }
            }
        }
    }

    @Test
    void is_not_shown_in_logs() {
        assertThat(new Iccid(NINETEEN).toString()).doesNotContain("0123");
    }
}

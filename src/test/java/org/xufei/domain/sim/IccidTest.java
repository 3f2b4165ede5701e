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
    void isBeyondDoubtWith18To20DigitsOfWhichTheLastChecksTheOthers(String digits) {
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
    void isDoubtfulInAnyOtherShape(String text) {
        assertThat(new Iccid(text).isDoubtful()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> Iccid.checked(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8985501 234567890127", "89\n", "12345678901234567890123456789012345678901"})
    void isOneWordOf40CharactersAtMost(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Iccid(text));
    }

    @Test
    void oneWrongDigitIsAlwaysNoticed() {
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
    void isNotShownInLogs() {
        assertThat(new Iccid(NINETEEN).toString()).doesNotContain("0123");
    }
}

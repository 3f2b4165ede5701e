package org.xufei.domain.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xufei.domain.renewal.Renewal;

final class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({"+855962345678,096,0962345678,096 234 5678", "+85510234567,010,010234567,010 234 567"})
    void isWrittenAsCambodiansDo(String e164, String prefix, String digits, String national) {
        PhoneNumber number = new PhoneNumber(e164);
        assertThat(number.prefix()).isEqualTo(prefix);
        assertThat(number.digits()).isEqualTo(digits);
        assertThat(number.national()).isEqualTo(national);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0962345678",
                "855962345678",
                "+855 962345678",
                "+855062345678",
                "+8559623456",
                "+8559623456789",
                "+8613800138000",
                "+85596234567a",
                "+855９62345678",
                "+855962345678\n"
            })
    void refusesWhatIsNoCambodianNumberWithoutRepeatingIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PhoneNumber(text))
                .withMessage("not a Cambodian mobile number in E.164");
    }

    @Test
    void showsNoDigitsBehindThePrefixEvenInsideOtherRecords() {
        PhoneNumber number = new PhoneNumber("+855962345678");
        Renewal renewal = new Renewal(
                new UUID(0, 0), Optional.of(number), Optional.empty(), Optional.empty(), Set.of(), Set.of());
        assertThat(number).hasToString("PhoneNumber[096…]");
        assertThat(renewal.toString()).contains("096…").doesNotContain("234", "5678");
    }
}

package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xufei.domain.Language;
import org.xufei.domain.input.InputError;
import org.xufei.domain.input.InputNote;

class InputMessagesTest {

    @ParameterizedTest
    @EnumSource(InputError.Kind.class)
    void saysEveryErrorInEveryLanguage(InputError.Kind kind) {
        for (List<String> details : List.of(List.of("0", "10", "9"), List.of("2", "10", "9"))) {
            for (Language language : Language.values()) {
                String said = new Texts(language).of(InputMessages.message(new InputError(kind, details, List.of())));
                assertThat(said).isNotBlank().doesNotContainPattern("\\{[0-9]").doesNotContain("''");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "STRAY_CHARACTER,x",
        "NOT_A_NUMBER,8",
        "NOT_A_MOBILE,023",
        "NOT_AN_AMOUNT,2.50",
        "UNLIKELY_YEAR,2206",
        "TOO_MANY_DECIMALS,2",
        "TOO_LONG,80",
    })
    void saysWhatTheErrorSpeaksOf(InputError.Kind kind, String detail) {
        for (Language language : Language.values()) {
            assertThat(new Texts(language).of(InputMessages.message(new InputError(kind, detail))))
                    .contains(detail);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void remarksOnWhatIsTakenInEveryLanguage(Language language) {
        Texts texts = new Texts(language);
        assertThat(texts.of(InputMessages.message(new InputNote.ReadAs(LocalDate.of(2027, 11, 23)))))
                .contains("2027-11-23");
        assertThat(texts.of(InputMessages.message(new InputNote.DoubtfulIccid())))
                .contains("ICCID");
    }

    @Test
    void saysWhichLengthNumbersWithThatBeginningHave() {
        InputError error = new InputError(InputError.Kind.WRONG_LENGTH, List.of("096", "10", "9"), List.of());
        assertThat(new Texts(Language.ENGLISH).of(InputMessages.message(error)))
                .isEqualTo("Numbers that begin with 096 have 10 digits; this has 9");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void explainsThatRielHaveNoDecimalsAtAll(Language language) {
        Texts texts = new Texts(language);
        assertThat(texts.of(InputMessages.message(new InputError(InputError.Kind.TOO_MANY_DECIMALS, "0"))))
                .contains("20,000")
                .isNotEqualTo(texts.of(InputMessages.message(new InputError(InputError.Kind.TOO_MANY_DECIMALS, "2"))));
    }
}

package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xufei.domain.Language;
import org.xufei.domain.entry.Flaw;
import org.xufei.domain.entry.Remark;

class FlawsTest {

    @ParameterizedTest
    @EnumSource(Flaw.Kind.class)
    void saysEveryFlawInEveryLanguage(Flaw.Kind kind) {
        for (List<String> details : List.of(List.of("0", "10", "9"), List.of("2", "10", "9"))) {
            for (Language language : Language.values()) {
                String said = new Texts(language).of(Flaws.message(new Flaw(kind, details, List.of())));
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
    void saysWhatTheFlawSpeaksOf(Flaw.Kind kind, String detail) {
        for (Language language : Language.values()) {
            assertThat(new Texts(language).of(Flaws.message(new Flaw(kind, detail))))
                    .contains(detail);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void remarksOnWhatIsTakenInEveryLanguage(Language language) {
        Texts texts = new Texts(language);
        assertThat(texts.of(Flaws.message(new Remark.ReadAs(LocalDate.of(2027, 11, 23)))))
                .contains("2027-11-23");
        assertThat(texts.of(Flaws.message(new Remark.DoubtfulIccid()))).contains("ICCID");
    }

    @Test
    void saysWhichLengthNumbersWithThatBeginningHave() {
        Flaw flaw = new Flaw(Flaw.Kind.WRONG_LENGTH, List.of("096", "10", "9"), List.of());
        assertThat(new Texts(Language.ENGLISH).of(Flaws.message(flaw)))
                .isEqualTo("Numbers that begin with 096 have 10 digits; this has 9");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void explainsThatRielHaveNoDecimalsAtAll(Language language) {
        Texts texts = new Texts(language);
        assertThat(texts.of(Flaws.message(new Flaw(Flaw.Kind.TOO_MANY_DECIMALS, "0"))))
                .contains("20,000")
                .isNotEqualTo(texts.of(Flaws.message(new Flaw(Flaw.Kind.TOO_MANY_DECIMALS, "2"))));
    }
}

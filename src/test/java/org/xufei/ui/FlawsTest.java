package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xufei.domain.Language;
import org.xufei.domain.entry.Flaw;

class FlawsTest {

    @ParameterizedTest
    @EnumSource(Flaw.Kind.class)
    void saysEveryFlawInEveryLanguage(Flaw.Kind kind) {
        for (String detail : new String[] {"0", "2"}) {
            for (Language language : Language.values()) {
                String said = new Texts(language).of(Flaws.message(new Flaw(kind, detail)));
                assertThat(said).isNotBlank().doesNotContainPattern("\\{[0-9]").doesNotContain("''");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "STRAY_CHARACTER,x",
        "NOT_A_NUMBER,8",
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
    void explainsThatRielHaveNoDecimalsAtAll(Language language) {
        Texts texts = new Texts(language);
        assertThat(texts.of(Flaws.message(new Flaw(Flaw.Kind.TOO_MANY_DECIMALS, "0"))))
                .contains("20,000")
                .isNotEqualTo(texts.of(Flaws.message(new Flaw(Flaw.Kind.TOO_MANY_DECIMALS, "2"))));
    }
}

package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xufei.domain.Currency;
import org.xufei.domain.Language;
import org.xufei.domain.Money;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.domain.sim.PhoneNumber;

class TextsTest {

    private final Locale machine = Locale.getDefault();
    private final Texts english = new Texts(Language.ENGLISH);
    private final Texts chinese = new Texts(Language.CHINESE);

    @AfterEach
    void restoreTheMachinesLocale() {
        Locale.setDefault(machine);
    }

    @ParameterizedTest
    @ValueSource(strings = {"km-KH", "km-KH-u-nu-khmr", "zh-CN", "ar-EG-u-nu-arab"})
    void speaksEitherLanguageOnAMachineSetToAnother(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        Texts inEnglish = new Texts(Language.ENGLISH);
        Texts inChinese = new Texts(Language.CHINESE);
        Message count = Message.of("receipts.count.some", 12, 1234);
        assertThat(inEnglish.of(count)).isEqualTo("Showing 12 of 1,234 receipts");
        assertThat(inChinese.of(count)).isEqualTo("显示 12 条，共 1,234 条");
        assertThat(inEnglish.of(Money.of("1234.5", Currency.USD))).isEqualTo("$1,234.50");
        assertThat(inEnglish.of(LocalDate.of(2026, 12, 1))).isEqualTo("2026-12-01");
        assertThat(inEnglish.of(LocalTime.of(9, 5))).isEqualTo("09:05");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void writesMoneyAsItIsWrittenWhereItIsSpent(Language language) {
        Texts texts = new Texts(language);
        assertThat(texts.of(Money.of("2", Currency.USD))).isEqualTo("$2.00");
        assertThat(texts.of(Money.of("8000", Currency.KHR)))
                .isEqualTo(language == Language.CHINESE ? "8,000 瑞尔" : "8,000 KHR");
        assertThat(texts.of(Money.of("1234567.5", Currency.CNY))).isEqualTo("¥1,234,567.50");
    }

    @Test
    void putsAmountsOfSeveralCurrenciesSideBySide() {
        assertThat(english.of(List.of(Money.of("2", Currency.USD), Money.of("8000", Currency.KHR))))
                .isEqualTo("$2.00 + 8,000 KHR");
        assertThat(english.of(List.<Money>of())).isEmpty();
    }

    @Test
    void saysAMessageWithinAMessageInTheSameLanguage() {
        Message nested = Message.of("fault.line", 7, Message.of("fault.empty"));
        assertThat(english.of(nested)).isEqualTo("line 7, the file is empty");
        assertThat(chinese.of(nested)).isEqualTo("第 7 行，文件是空的");
    }

    @Test
    void formatsEveryKindOfArgument() {
        PhoneNumber number = new PhoneNumber("+855962345678");
        assertThat(english.of(Message.of("receipts.saved", number, Money.of("2", Currency.USD))))
                .isEqualTo("Receipt for 096 234 5678 saved ($2.00)");
        assertThat(english.of(Message.of("evidence.asof", LocalDate.of(2024, 11, 7))))
                .isEqualTo("As of 2024-11-07");
        LocalizedText name = new LocalizedText("营业厅", "Shop counter");
        assertThat(english.of(Message.of("renew.steps.title", name))).isEqualTo("Steps · Shop counter");
        assertThat(chinese.of(Message.of("renew.steps.title", name))).isEqualTo("步骤 · 营业厅");
    }

    @Test
    void choosesTheWordingByTheNumber() {
        assertThat(List.of(0, 1, 2))
                .extracting(n -> english.of(Message.of("receipts.count.all", n)))
                .containsExactly("No receipts", "1 receipt", "2 receipts");
    }

    @Test
    void takesBracesAndQuotationMarksInArgumentsAsTheyAre() {
        assertThat(english.of(Message.of("error.stray", "{0}'"))).contains("\"{0}'\"");
    }
}

package org.xufei.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.SampleGuide;

final class ReceiptSearchTest {

    private static final Guide GUIDE = SampleGuide.guide();
    private static final Receipt RECEIPT = Receipts.paid(1, "2.50", Currency.USD);

    private static boolean finds(String typed) {
        return ReceiptSearch.forWords(typed).matches(ReceiptSearch.key(RECEIPT, GUIDE, "流量套餐\nData plan"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\u3000",
                "0962345678",
                "096 234 5678",
                "5678",
                "+855962345678",
                "855962345678",
                "０９６２３４５６７８",
                "smart",
                "SMART",
                "营业厅",
                "counter shop",
                "shop counter",
                "dad 30 营业 smart",
                "营业厅\u3000smart",
                "营业厅\u00a0smart",
                "30 gb",
                "gb 30",
                "2.50",
                "usd 2.5",
                "2026-12-01",
                "12:00",
                "txn-i77",
                "dad's",
                "\tdad\n"
            })
    void findsByWhatOneRemembersInAnyOrder(String typed) {
        assertThat(finds(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "metfone",
                "网上",
                "shop online",
                "097",
                "smart 0973",
                "2.51",
                "khr",
                "2026-12-02",
                "5678smart",
                "¥"
            })
    void passesOverWhereOneWordIsMissing(String typed) {
        assertThat(finds(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"25,000.50", "25000.5", "$25,000", "$25000", "data plan", "流量"})
    void findsWhatTheTableShows(String typed) {
        Receipt large = Receipts.receipt(2, Receipts.NOON, "+855962345678", "shop", Money.of("25000.50", Currency.USD));
        assertThat(ReceiptSearch.forWords(typed).matches(ReceiptSearch.key(large, GUIDE, "流量套餐\nData plan")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "096 234 5678",
                "0962345678",
                "+855 96 234 5678",
                "096-234-5678",
                "96 234 5678",
                "096.234.5678",
                "096–234–5678",
                "(096) 234 5678",
                "+855 (0)96 234 5678",
                "00855 96 234 5678",
                "០៩៦ ២៣៤ ៥៦៧៨",
                "096\u00a0234\u00a05678",
                "096\u200b2345678",
                "234-5678",
                "Ｓｍａｒｔ\u3000234-5678"
            })
    void findsAWholeNumberHoweverItIsGrouped(String typed) {
        assertThat(finds(typed)).isTrue();
    }

    @Test
    void doesNotPutAWholeNumberTogetherFromPartsOfOthers() {
        Receipt other = Receipts.receipt(3, Receipts.NOON, "+855962345678", "shop", RECEIPT.paid());
        String key = ReceiptSearch.key(other, GUIDE, "") + "\ntx-0135";
        assertThat(ReceiptSearch.forWords("013 234 567").matches(key)).isFalse();
    }

    @Test
    void findsAReceiptWhoseChannelTheGuideNoLongerKnows() {
        Receipt old = Receipts.receipt(1, Receipts.NOON, "+855962345678", "gone", RECEIPT.paid());
        String key = ReceiptSearch.key(old, GUIDE, "流量套餐\nData plan");
        assertThat(ReceiptSearch.forWords("096 dad").matches(key)).isTrue();
        assertThat(ReceiptSearch.forWords("营业厅").matches(key)).isFalse();
    }

    @Test
    void findsTheSameWhateverTheLocaleOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "km-KH-u-nu-khmr", "zh-CN"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(finds("TXN-I77")).as(tag).isTrue();
                assertThat(finds("txn-i77 2.50 2026-12-01")).as(tag).isTrue();
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}

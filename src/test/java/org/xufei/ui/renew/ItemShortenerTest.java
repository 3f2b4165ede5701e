package org.xufei.ui.renew;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ItemShortenerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cash: clean, untorn dollar notes, or riel | Cash
            Visa, MasterCard, JCB: found on one site  | Visa, MasterCard, JCB
            Cash; see which kind the machine takes    | Cash
            KHQR, where the store shows a code        | KHQR
            A bank card or an e-wallet                | A bank card or an e-wallet
            现金：没破损、没涂写的美元，或瑞尔          | 现金
            银联、支付宝，只在支持的 KHQR 商家         | 银联、支付宝
            :                                         | :
            """)
    void isWhatComesBeforeTheExplanation(String item, String head) {
        assertThat(ItemShortener.shorten(item)).isEqualTo(head);
    }
}

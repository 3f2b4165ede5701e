package org.xufei.ui.receipts;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.xufei.domain.Currency;
import org.xufei.domain.Language;
import org.xufei.domain.receipt.ListedReceipt;
import org.xufei.domain.receipt.Purchase;
import org.xufei.ui.Message;
import org.xufei.ui.PurchaseKinds;
import org.xufei.ui.Texts;

/** What the list says of a receipt in words of its own, in every language: to search by. */
final class SearchedWords {

    private final Map<Purchase.Kind, String> kinds = PurchaseKinds.inEveryLanguage();
    private final String riel = Arrays.stream(Language.values())
            .map(language ->
                    new Texts(language).of(Message.of("money.riel", "")).strip())
            .collect(Collectors.joining("\n"));

    String of(ListedReceipt listed) {
        return String.join(
                "\n",
                kinds.getOrDefault(listed.receipt().purchase().kind(), ""),
                listed.receipt().paid().currency() == Currency.KHR ? riel : "",
                listed.nickname(),
                listed.group());
    }
}

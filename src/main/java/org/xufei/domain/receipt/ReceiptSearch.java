package org.xufei.domain.receipt;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.xufei.domain.guide.Guide;

/** Finding receipts by what one remembers of them, in either language. */
public final class ReceiptSearch {

    private final List<String> words;

    private ReceiptSearch(List<String> words) {
        this.words = words;
    }

    /** Every word typed must occur. Nothing typed finds everything. */
    public static ReceiptSearch forWords(String typed) {
        return new ReceiptSearch(List.of(folded(typed).strip().split("\\s+", -1)));
    }

    /** @param key made once per receipt by {@link #key} */
    public boolean matches(String key) {
        for (String word : words) {
            if (!key.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** All of a receipt's text in one lower-case string, so that a keystroke costs one scan per receipt. */
    public static String key(Receipt receipt, Guide guide) {
        List<String> parts = new ArrayList<>();
        parts.add(receipt.number().digits());
        parts.add(receipt.number().national());
        parts.add(receipt.number().e164());
        parts.add(receipt.paidAt().toString());
        parts.add(receipt.operator());
        guide.operator(receipt.operator()).ifPresent(operator -> parts.add(operator.name()));
        guide.channel(receipt.channel()).ifPresent(channel -> {
            parts.add(channel.name().chinese());
            parts.add(channel.name().english());
        });
        parts.add(receipt.purchase().description());
        parts.add(receipt.paid().amount().toPlainString());
        parts.add(receipt.paid().currency().name());
        parts.add(receipt.reference());
        parts.add(receipt.note());
        return folded(String.join("\n", parts));
    }

    /** Lower case, and full-width letters, digits and spaces as the plain ones: a Chinese keyboard types either. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}

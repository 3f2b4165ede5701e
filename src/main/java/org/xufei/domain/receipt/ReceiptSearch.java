package org.xufei.domain.receipt;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.xufei.domain.Money;
import org.xufei.domain.guide.Guide;

/** Finding receipts by what one remembers of them, in either language. */
public final class ReceiptSearch {

    /** Thousands are grouped on screen, in some languages and by some people. */
    private static final Pattern GROUPING = Pattern.compile("(?<=[0-9]),(?=[0-9]{3})");

    /** As dialled at home or from abroad. Anything else may be part of a number, a date or an amount. */
    private static final Pattern PHONE_NUMBER = Pattern.compile("(0|855)[0-9]{7,}");

    private final List<String> words;

    private ReceiptSearch(List<String> words) {
        this.words = words;
    }

    /** Every word typed must occur; a phone number counts as one word, however it is grouped. Nothing typed finds everything. */
    public static ReceiptSearch forWords(String typed) {
        String digits = folded(typed).replaceAll("[ ()+-]", "");
        if (PHONE_NUMBER.matcher(digits).matches()) {
            return new ReceiptSearch(List.of(digits));
        }
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

    /** The word that finds what was paid in a month and nothing else, such as {@code @2026-11}. */
    public static String month(YearMonth month) {
        return "@" + month;
    }

    /**
     * All of a receipt's text in one lower-case string, so that a keystroke costs one scan per receipt.
     *
     * @param kind what was bought, in every language
     */
    public static String key(Receipt receipt, Guide guide, String kind) {
        List<String> parts = new ArrayList<>();
        parts.add(receipt.number().digits());
        parts.add(receipt.number().national());
        parts.add(receipt.number().e164());
        parts.add(receipt.paidAt().toString());
        parts.add(month(YearMonth.from(receipt.paidAt())));
        parts.add(receipt.operator());
        guide.operator(receipt.operator()).ifPresent(operator -> parts.add(operator.name()));
        guide.channel(receipt.channel()).ifPresent(channel -> {
            parts.add(channel.name().chinese());
            parts.add(channel.name().english());
        });
        parts.add(kind);
        parts.add(receipt.purchase().description());
        if (receipt.validity() instanceof Validity.Until inDate) {
            parts.add(inDate.date().toString());
        }
        Money paid = receipt.paid();
        parts.add(paid.currency().symbol()
                + paid.amount().toPlainString()
                + paid.currency().symbol());
        parts.add(paid.currency().name());
        parts.add(receipt.reference());
        parts.add(receipt.note());
        return folded(String.join("\n", parts));
    }

    /** Lower case, no grouping in numbers, and full-width letters, digits and spaces as the plain ones: a Chinese keyboard types either. */
    private static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return plain.indexOf(',') < 0 ? plain : GROUPING.matcher(plain).replaceAll("");
    }
}

package org.xufei.domain.receipt;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xufei.domain.Money;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.text.SearchWords;

/** Finding receipts by what one remembers of them, in either language. */
public final class ReceiptSearch {

    private static final String MONTH = "@";

    private final SearchWords words;

    private ReceiptSearch(SearchWords words) {
        this.words = words;
    }

    /** Every word typed must occur, as {@link SearchWords} reads them. Nothing typed finds everything. */
    public static ReceiptSearch forWords(String typed) {
        return new ReceiptSearch(SearchWords.of(typed));
    }

    /** @param key made once per receipt by {@link #key} */
    public boolean matches(String key) {
        return words.matches(key);
    }

    /** The word that finds what was paid in a month and nothing else, such as {@code @2026-11}. */
    public static String month(YearMonth month) {
        return MONTH + month;
    }

    /** The month that such a word asks for; empty if these words ask for anything else. */
    public static Optional<YearMonth> monthIn(String words) {
        try {
            return words.startsWith(MONTH)
                    ? Optional.of(YearMonth.parse(words.substring(MONTH.length())))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * All of a receipt's text in one lower-case string, so that a keystroke costs one scan per receipt.
     *
     * @param more what else it is found by, such as what was bought in every language
     */
    public static String key(Receipt receipt, Guide guide, String more) {
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
        parts.add(more);
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
        return SearchWords.key(parts);
    }
}

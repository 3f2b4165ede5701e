package org.xufei.domain.receipt;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** One way to tell receipts apart, of which a filter chooses values. Each receipt has exactly one value of each. */
public enum Facet {
    /** The month of payment, such as {@code 2026-11}. */
    MONTH(listed -> YearMonth.from(listed.receipt().paidAt()).toString()),
    /** The operator's id in the guide. */
    OPERATOR(listed -> listed.receipt().operator()),
    /** The channel's id in the guide. */
    CHANNEL(listed -> listed.receipt().channel()),
    /** The group of the number's SIM card; empty if it has none. */
    GROUP(ListedReceipt::group);

    private final Function<ListedReceipt, String> value;

    Facet(Function<ListedReceipt, String> value) {
        this.value = value;
    }

    public String of(ListedReceipt receipt) {
        return value.apply(receipt);
    }

    /** What a receipt has of each facet, in their order. */
    static List<String> all(ListedReceipt receipt) {
        // Few values, of many receipts.
        return Arrays.stream(values()).map(facet -> facet.of(receipt).intern()).toList();
    }
}

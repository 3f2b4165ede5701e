package org.xufei.domain.receipt;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

/** A property of receipts by whose values a filter chooses. Each receipt has exactly one value of each. */
public enum Facet {
    /** The month of payment, such as {@code 2026-11}. */
    MONTH,
    /** The operator's id in the guide. */
    OPERATOR,
    /** The channel's id in the guide. */
    CHANNEL,
    /** The group of the number's SIM card; empty if it has none. */
    GROUP;

    public String of(ListedReceipt listed) {
        return switch (this) {
            case MONTH -> YearMonth.from(listed.receipt().paidAt()).toString();
            case OPERATOR -> listed.receipt().operator();
            case CHANNEL -> listed.receipt().channel();
            case GROUP -> listed.group();
        };
    }

    /** Where {@link #all} has this facet's value. */
    // The values of 100,000 receipts stand in lists, since a map for each would take several times the memory.
    @SuppressWarnings("EnumOrdinal")
    int place() {
        return ordinal();
    }

    /** What a receipt has of each facet, in their order. */
    static List<String> all(ListedReceipt receipt) {
        // Few values, of many receipts.
        return Arrays.stream(values()).map(facet -> facet.of(receipt).intern()).toList();
    }
}

package org.xufei.ui.receipts;

import org.xufei.domain.receipt.Facet;
import org.xufei.ui.Message;

/** What is said of that which receipts are filtered by. */
final class FacetPhrases {

    private FacetPhrases() {}

    static Message name(Facet facet) {
        return switch (facet) {
            case MONTH -> Message.of("receipts.filter.month");
            case OPERATOR -> Message.of("receipts.filter.operator");
            case CHANNEL -> Message.of("receipts.filter.channel");
            case GROUP -> Message.of("receipts.filter.group");
        };
    }

    /** That nothing of a facet is chosen any more. */
    static Message clear(Facet facet) {
        return Message.of("receipts.filter.clear", name(facet));
    }
}

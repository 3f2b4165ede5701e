package org.xufei.storage;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.receipt.ReceiptOrder;
import org.xufei.domain.receipt.ReceiptsLayout;
import org.xufei.json.Unknown;

/**
 * How the list of receipts looks, in the settings; left out while it looks as it does at first. A word that this version does not know is
 * no fault: a newer version has more to sort by, and a list that looks otherwise loses nothing.
 */
record ReceiptsLayoutJson(
        @Nullable String sortedBy, @Nullable Boolean descending, Unknown unknown) {

    static @Nullable ReceiptsLayoutJson of(ReceiptsLayout layout) {
        if (layout.equals(ReceiptsLayout.DEFAULT)) {
            return null;
        }
        return new ReceiptsLayoutJson(Words.word(layout.order()), layout.descending(), Unknown.NOTHING);
    }

    /** What a newer version knew of the list stays, also where it looks as it does at first again. */
    static @Nullable ReceiptsLayoutJson withUnknownOf(
            @Nullable ReceiptsLayoutJson earlier, @Nullable ReceiptsLayoutJson now) {
        if (earlier == null || earlier.unknown.isEmpty()) {
            return now;
        }
        return now == null
                ? new ReceiptsLayoutJson(null, null, earlier.unknown)
                : new ReceiptsLayoutJson(now.sortedBy, now.descending, earlier.unknown);
    }

    ReceiptsLayout toDomain() {
        ReceiptsLayout usual = ReceiptsLayout.DEFAULT;
        Optional<ReceiptOrder> order = Words.known(ReceiptOrder.class, sortedBy);
        return order.isPresent() && descending != null ? usual.sortedBy(order.get(), descending) : usual;
    }
}

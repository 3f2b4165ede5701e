package org.xufei.ui.settings;

import org.xufei.domain.receipt.Receipt;
import org.xufei.ui.Message;

/** A row of what restoring a backup would change. */
sealed interface PreviewRow {

    /** What becomes of the receipts below. */
    record Heading(Message message) implements PreviewRow {}

    /** A receipt that comes or goes. */
    record One(Receipt receipt) implements PreviewRow {}

    /** A receipt that becomes another. */
    record Changed(Receipt before, Receipt after) implements PreviewRow {}
}

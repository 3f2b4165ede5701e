package org.xufei.ui.receipts;

/** How the validity is typed. */
enum ValidityInput {
    UNSTATED,
    DAYS,
    UNTIL
}

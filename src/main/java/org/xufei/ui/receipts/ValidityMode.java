package org.xufei.ui.receipts;

/** How the validity is typed. */
enum ValidityMode {
    UNSTATED,
    DAYS,
    UNTIL
}

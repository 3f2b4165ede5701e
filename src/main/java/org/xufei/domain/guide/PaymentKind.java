package org.xufei.domain.guide;

/** With what a renewal can be paid. */
public enum PaymentKind {
    CASH,
    /** Bought with cash, and dialled in. */
    SCRATCH_CARD,
    BANK_CARD,
    /** A bank's own app. */
    BANK_APP,
    /** An e-wallet such as Wing. */
    WALLET,
    /** The national QR code, scanned with a bank's app or a wallet. */
    KHQR
}

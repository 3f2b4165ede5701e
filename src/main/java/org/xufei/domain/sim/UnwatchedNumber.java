package org.xufei.domain.sim;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A number that is paid for but not watched, such as a friend's: recording a receipt for it makes no SIM card by itself. */
public record UnwatchedNumber(PhoneNumber number, Reason reason) {

    /** Why it is not watched. */
    public enum Reason {
        /** Nobody wanted a card when a receipt was recorded. That can be decided otherwise with the next one. */
        DECLINED,
        /** Its card was deleted: it is not asked for again. */
        CARD_DELETED
    }

    /** The same for the same number. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(number.e164().getBytes(StandardCharsets.UTF_8));
    }
}

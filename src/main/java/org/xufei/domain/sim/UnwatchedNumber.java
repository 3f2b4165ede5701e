package org.xufei.domain.sim;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A number that is paid for but not watched, such as a friend's: recording a receipt for it makes no SIM card unless that is asked for. */
public record UnwatchedNumber(PhoneNumber number) {

    /** The same for the same number. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(number.e164().getBytes(StandardCharsets.UTF_8));
    }
}

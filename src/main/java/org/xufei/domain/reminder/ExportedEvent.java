package org.xufei.domain.reminder;

import java.util.UUID;

/**
 * An event that was written into a calendar file, and so may be in a phone. There is one of each kind of end of a card.
 *
 * @param expiry what ends, and the day on which the event stood in the file last
 * @param summary the line by which a person finds it; empty if it was cancelled without being known to stand anywhere
 * @param sequence the iCalendar SEQUENCE that it had in the file; a later file must have a larger one
 * @param cancelled whether the file struck it out
 */
public record ExportedEvent(Expiry expiry, String summary, int sequence, boolean cancelled) {

    /** Under which no other event is exported: later events of the same card and kind of end replace it. */
    public record Key(UUID card, Expiry.Kind kind) {}

    /** @throws IllegalArgumentException if the sequence is negative */
    public ExportedEvent {
        if (sequence < 0) {
            throw new IllegalArgumentException("sequence: " + sequence);
        }
    }

    public Key key() {
        return keyOf(expiry);
    }

    static Key keyOf(Expiry expiry) {
        return new Key(expiry.card(), expiry.kind());
    }
}

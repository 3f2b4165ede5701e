package org.xufei.domain.input;

import java.time.LocalDate;

/** What to say about something typed that is taken as it is. */
public sealed interface InputNote {

    /** A date that was not written year first, to be shown back in full. */
    record ReadAs(LocalDate date) implements InputNote {}

    /** The number of a SIM card that is kept but does not look like one. */
    record DoubtfulIccid() implements InputNote {}

    /** Whether to show it while the person is still typing, and not only afterwards. */
    default boolean helpsWhileTyping() {
        return this instanceof ReadAs;
    }
}

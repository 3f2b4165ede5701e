package org.xufei.domain.sim;

import java.time.LocalDate;
import java.util.UUID;

/** What its owner says of a SIM card; whether its number still lives is another matter. */
public sealed interface DeclaredStatus {

    record InUse() implements DeclaredStatus {}

    /** Given up on purpose: its number may lapse. */
    record Retired(LocalDate on) implements DeclaredStatus {}

    /** The card is gone. Its number can still be kept, for operators replace lost cards. */
    record Lost(LocalDate on) implements DeclaredStatus {}

    /**
     * Another card took its place.
     *
     * @param by the id of that card, with the same number or another one
     */
    record Replaced(UUID by, LocalDate on) implements DeclaredStatus {}

    /** Whether its number is to be kept alive through this card. */
    default boolean keepsNumber() {
        return this instanceof InUse || this instanceof Lost;
    }
}

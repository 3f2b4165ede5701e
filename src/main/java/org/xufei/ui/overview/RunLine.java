package org.xufei.ui.overview;

import org.xufei.domain.clock.CardStatus;
import org.xufei.ui.Message;
import org.xufei.ui.SelectAllState;

/** A line of the run sheet. */
sealed interface RunLine {

    /** Where one has to go: operator and channel. */
    record Place(Message name, SelectAllState ticked) implements RunLine {}

    /** @param recordedToday whether the number has a receipt of today already */
    record Card(CardStatus status, boolean ticked, boolean recordedToday) implements RunLine {}
}

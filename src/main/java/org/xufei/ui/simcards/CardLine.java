package org.xufei.ui.simcards;

import org.xufei.domain.clock.CardStanding;
import org.xufei.ui.Message;

/** A line of the list. */
public sealed interface CardLine {

    /**
     * What the cards below it have in common.
     *
     * @param count how many they are
     */
    record Heading(Message title, int count) implements CardLine {}

    record Card(CardStanding standing) implements CardLine {}
}

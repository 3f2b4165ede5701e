package org.xufei.ui;

import java.time.Clock;
import org.xufei.domain.PhnomPenh;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.SimCards;

/** Gives up a SIM card whose number is no longer its owner's; that can be undone. */
public final class GivingUp {

    private final SimCards cards;
    private final Notices notices;
    private final Clock clock;

    public GivingUp(SimCards cards, Notices notices, Clock clock) {
        this.cards = cards;
        this.notices = notices;
        this.clock = clock;
    }

    public void giveUp(SimCard card) {
        cards.retire(card, PhnomPenh.today(clock), notices.withUndo(Message.of("cards.retired", 1)));
    }
}

package org.xufei.ui;

import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.EditName;
import org.xufei.state.SimCards;
import org.xufei.state.Today;

/** Gives up a SIM card whose number is no longer its owner's; that can be undone. */
public final class CardRetirement {

    private final SimCards cards;
    private final Notices notices;
    private final Today today;

    public CardRetirement(SimCards cards, Notices notices, Today today) {
        this.cards = cards;
        this.notices = notices;
        this.today = today;
    }

    public void giveUp(SimCard card) {
        cards.change(
                EditName.SimCardKind.RETIRE,
                card.withStatus(new DeclaredStatus.Retired(today.day().get())),
                notices.withUndo(Message.of("cards.retired", 1)));
    }
}

package org.xufei.ui;

import org.xufei.domain.sim.SimCard;

/** What its owner calls a SIM card. */
public final class CardName {

    private CardName() {}

    /** The nickname, else the number; to be put into a {@link Message}. */
    public static Object of(SimCard card) {
        return card.nickname().isEmpty() ? card.number() : card.nickname();
    }
}

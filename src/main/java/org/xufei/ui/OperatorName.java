package org.xufei.ui;

import org.xufei.domain.clock.CardStanding;
import org.xufei.domain.guide.Operator;

/** What the operator of a SIM card is called, in any language. */
public final class OperatorName {

    private OperatorName() {}

    /**
     * The name of the operator that the card goes by, with the one of its prefix beside it where that is another, such as {@code Metfone
     * (010: Smart)}. Empty if no operator is known.
     */
    public static String of(CardStanding standing) {
        String own = standing.operator()
                .map(Operator::name)
                .or(() -> standing.card().operator())
                .orElse("");
        return own + prefix(standing);
    }

    /** The number, with the operator of its prefix beside it where the card goes by another, such as {@code 010 234 567 (010: Smart)}. */
    public static String besideNumber(CardStanding standing) {
        return standing.card().number().national() + prefix(standing);
    }

    private static String prefix(CardStanding standing) {
        return standing.prefixOperator()
                .map(of -> " (" + standing.card().number().prefix() + ": " + of.name() + ")")
                .orElse("");
    }
}

package org.xufei.ui;

import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.guide.Operator;

/** What the operator of a SIM card is called, in any language. */
public final class OperatorName {

    private OperatorName() {}

    /**
     * The name of the operator that the card goes by, with the one of its prefix beside it where that is another, such as {@code Metfone
     * (010: Smart)}. Empty if no operator is known.
     */
    public static String of(CardStatus status) {
        String own = status.operator()
                .map(Operator::name)
                .or(() -> status.card().operator())
                .orElse("");
        return own + prefix(status);
    }

    /** The number, with the operator of its prefix beside it where the card goes by another, such as {@code 010 234 567 (010: Smart)}. */
    public static String besideNumber(CardStatus status) {
        return status.card().number().national() + prefix(status);
    }

    private static String prefix(CardStatus status) {
        return status.prefixOperator()
                .map(of -> " (" + status.card().number().prefix() + ": " + of.name() + ")")
                .orElse("");
    }
}

package org.xufei.ui.renew;

import java.util.List;
import java.util.Optional;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.sim.Custody;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.text.SearchWords;

/**
 * A number to choose from.
 *
 * @param card the SIM card that has it; empty if only receipts do
 * @param operator the card's, else the one to whom the prefix belongs
 * @param underWay whether a renewal of it was begun and put aside
 */
record KnownNumber(PhoneNumber number, Optional<SimCard> card, Optional<Operator> operator, boolean underWay) {

    /** What its owner calls it; empty if it has no name. */
    String nickname() {
        return card.map(SimCard::nickname).orElse("");
    }

    /** What it is found by, for {@link SearchWords#matches}. */
    String searchKey() {
        Custody custody = card.map(SimCard::custody).orElse(Custody.UNSTATED);
        return SearchWords.key(List.of(
                number.national(),
                number.digits(),
                number.e164(),
                nickname(),
                operator.map(Operator::name).orElse(""),
                custody.holder(),
                custody.group(),
                custody.place()));
    }
}

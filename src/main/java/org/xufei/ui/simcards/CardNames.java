package org.xufei.ui.simcards;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.sim.Custody;
import org.xufei.domain.sim.Iccid;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.text.SearchWords;
import org.xufei.ui.OperatorName;

/** What a card is called, and the words that find it. */
final class CardNames {

    private CardNames() {}

    /** Its nickname, else its number. */
    static String of(SimCard card) {
        return card.nickname().isEmpty() ? card.number().national() : card.nickname();
    }

    /** The operator's name; empty if the guide does not know it. */
    static String operator(CardStatus status) {
        return status.operator()
                .map(Operator::name)
                .or(() -> status.card().operator())
                .orElse("");
    }

    /** The line below the name: what is known of the card and not said above it. */
    static String details(CardStatus status) {
        SimCard card = status.card();
        Custody custody = card.custody();
        String number = card.nickname().isEmpty() ? "" : card.number().national();
        return Stream.of(number, OperatorName.of(status), custody.holder(), custody.group(), custody.place())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** All that a card is found by; its number in every way in which it is written, and the number printed on it. */
    static String searchKey(CardStatus status) {
        SimCard card = status.card();
        Custody custody = card.custody();
        return SearchWords.key(List.of(
                card.number().national(),
                card.number().digits(),
                card.number().e164(),
                card.nickname(),
                operator(status),
                custody.holder(),
                custody.group(),
                custody.place(),
                card.iccid().map(Iccid::printed).orElse(""),
                card.registeredName(),
                card.note()));
    }
}

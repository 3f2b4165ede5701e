package org.xufei.ui.simcards;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.xufei.domain.Money;
import org.xufei.domain.clock.CardStanding;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Totals;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.SimCard;

/**
 * The last receipt of each of several cards, once more.
 *
 * @param receipts new ones, one for each number
 * @param without cards that have no receipt to go by
 */
record SameAgain(List<Receipt> receipts, List<SimCard> without) {

    SameAgain {
        receipts = List.copyOf(receipts);
        without = List.copyOf(without);
    }

    /** @param at when it is paid, local time in Phnom Penh */
    static SameAgain of(List<CardStanding> cards, LocalDateTime at, Supplier<UUID> ids) {
        List<Receipt> receipts = new ArrayList<>();
        List<SimCard> without = new ArrayList<>();
        for (CardStanding standing : cards) {
            Optional<Receipt> last = standing.lastReceipt();
            if (last.isEmpty()) {
                without.add(standing.card());
            } else if (receipts.stream()
                    .noneMatch(known -> known.number().equals(last.get().number()))) {
                // A lost card and the one in its place share a number, and it is paid for once.
                receipts.add(again(last.get(), ids.get(), at));
            }
        }
        return new SameAgain(receipts, without);
    }

    List<Money> totals() {
        return Totals.of(receipts);
    }

    /** Dates that the operator confirmed, and the number of the payment, belong to the old receipt alone. */
    private static Receipt again(Receipt last, UUID id, LocalDateTime at) {
        return new Receipt(
                id,
                at,
                last.number(),
                last.operator(),
                last.channel(),
                last.purchase(),
                last.paid(),
                last.validity() instanceof Validity.Until ? new Validity.Unstated() : last.validity(),
                Optional.empty(),
                "",
                "");
    }
}

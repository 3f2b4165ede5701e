package org.xufei.domain.listing;

import java.text.Collator;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.xufei.domain.clock.PlanEnds;
import org.xufei.domain.receipt.ListedReceipt;
import org.xufei.domain.receipt.PlanEnd;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;

/** Tells of receipts whose number it is, and until when the plan lasts. */
public final class ReceiptListing {

    private ReceiptListing() {}

    /** @return one for each receipt, in their order */
    public static List<ListedReceipt> of(Collection<Receipt> receipts, Collection<SimCard> cards) {
        Names names = Names.of(cards);
        Map<UUID, PlanEnd> ends = PlanEnds.of(receipts);
        return receipts.stream()
                .map(receipt -> names.tell(receipt, ends.getOrDefault(receipt.id(), new PlanEnd.Unknown())))
                .toList();
    }

    /** One receipt, be it among the others already or not; its plan's end is left open. */
    public static ListedReceipt of(Receipt receipt, Collection<SimCard> cards) {
        return Names.of(cards).tell(receipt, new PlanEnd.Unknown());
    }

    /**
     * @param cards of each number the one that goes by it: of several the one in use
     * @param ranks of the nicknames in alphabetical order, Chinese ones by pinyin
     */
    private record Names(Map<PhoneNumber, SimCard> cards, Map<String, Integer> ranks) {

        static Names of(Collection<SimCard> all) {
            Map<PhoneNumber, SimCard> cards = new HashMap<>();
            for (SimCard card : all) {
                cards.merge(card.number(), card, (one, other) -> one.status().keepsNumber() ? one : other);
            }
            Map<String, Integer> ranks = new HashMap<>();
            cards.values().stream()
                    .map(SimCard::nickname)
                    .filter(nickname -> !nickname.isEmpty())
                    .distinct()
                    .sorted(Collator.getInstance(Locale.CHINA))
                    .forEachOrdered(nickname -> ranks.put(nickname, ranks.size()));
            return new Names(cards, ranks);
        }

        ListedReceipt tell(Receipt receipt, PlanEnd end) {
            SimCard card = cards.get(receipt.number());
            if (card == null) {
                return new ListedReceipt(receipt, "", Integer.MAX_VALUE, "", end);
            }
            return new ListedReceipt(
                    receipt,
                    card.nickname(),
                    ranks.getOrDefault(card.nickname(), Integer.MAX_VALUE),
                    card.custody().group(),
                    end);
        }
    }
}

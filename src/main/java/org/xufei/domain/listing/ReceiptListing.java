package org.xufei.domain.listing;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.xufei.domain.clock.PlanEndCalculator;
import org.xufei.domain.receipt.ListedReceipt;
import org.xufei.domain.receipt.PlanEnd;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sim.Custody;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCardList;

/** Adds to receipts what a list shows besides: the SIM card of the number, and until when the plan lasts. */
public final class ReceiptListing {

    private ReceiptListing() {}

    /** @return one for each receipt, in their order */
    public static List<ListedReceipt> of(Collection<Receipt> receipts, Collection<SimCard> cards) {
        Map<PhoneNumber, SimCard> byNumber = new SimCardList(List.copyOf(cards)).primaryCards();
        Map<PhoneNumber, Integer> ranks = ranks(receipts, byNumber);
        Map<UUID, PlanEnd> ends = PlanEndCalculator.of(receipts);
        return receipts.stream()
                .map(receipt -> listed(
                        receipt,
                        Optional.ofNullable(byNumber.get(receipt.number())),
                        ranks.getOrDefault(receipt.number(), 0),
                        ends.getOrDefault(receipt.id(), new PlanEnd.Unknown())))
                .toList();
    }

    /** One receipt, be it among others already or not; its rank and its plan's end are left open. */
    public static ListedReceipt of(Receipt receipt, Collection<SimCard> cards) {
        Optional<SimCard> card = new SimCardList(List.copyOf(cards)).primaryCard(receipt.number());
        return listed(receipt, card, 0, new PlanEnd.Unknown());
    }

    private static ListedReceipt listed(Receipt receipt, Optional<SimCard> card, int rank, PlanEnd end) {
        return new ListedReceipt(
                receipt,
                card.map(SimCard::nickname).orElse(""),
                rank,
                card.map(SimCard::custody).map(Custody::group).orElse(""),
                end);
    }

    /** Where each number stands by nickname, Chinese ones by pinyin, then by itself: compared once here, and not for each receipt. */
    private static Map<PhoneNumber, Integer> ranks(Collection<Receipt> receipts, Map<PhoneNumber, SimCard> byNumber) {
        Collator alphabet = Collator.getInstance(Locale.CHINA);
        Function<PhoneNumber, String> nickname = number ->
                Optional.ofNullable(byNumber.get(number)).map(SimCard::nickname).orElse("");
        Comparator<PhoneNumber> order = Comparator.comparing(
                        (PhoneNumber number) -> nickname.apply(number).isEmpty())
                .thenComparing(nickname, alphabet::compare)
                .thenComparing(PhoneNumber::e164);
        Map<PhoneNumber, Integer> ranks = new HashMap<>();
        receipts.stream()
                .map(Receipt::number)
                .distinct()
                .sorted(order)
                .forEachOrdered(number -> ranks.put(number, ranks.size()));
        return ranks;
    }
}

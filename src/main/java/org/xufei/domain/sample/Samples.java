package org.xufei.domain.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCardList;

/**
 * A handful of SIM cards and their receipts to try the app with. Whatever is a sample has an id that no real record gets: the first half
 * of it is fixed, and random ids say in there that they are random.
 */
public record Samples(List<SimCard> cards, List<Receipt> receipts) {

    /** "xufei", as a version of UUID that nothing makes. */
    private static final long MARK = 0x7875_6665_6900_0000L;

    public Samples {
        cards = List.copyOf(cards);
        receipts = List.copyOf(receipts);
    }

    /** In the user's language: what the samples are called. */
    public record Names(String own, String router, String camera, String parent, String note) {}

    public static boolean isSample(UUID id) {
        return id.getMostSignificantBits() == MARK;
    }

    public static boolean isSample(SimCard card) {
        return isSample(card.id());
    }

    public static boolean isSample(Receipt receipt) {
        return isSample(receipt.id());
    }

    /** Whether any of the cards is a sample. */
    public static boolean isIn(SimCardList cards) {
        return cards.all().stream().anyMatch(Samples::isSample);
    }

    /** The id of a record that follows from another one: of a sample follows a sample. */
    public static UUID idFollowing(UUID earlier, UUID fresh) {
        return isSample(earlier) ? new UUID(MARK, fresh.getLeastSignificantBits()) : fresh;
    }

    /**
     * One card each that is overdue, due soon, in order, and never renewed before.
     *
     * @param today in Phnom Penh
     */
    public static Samples on(LocalDate today, Names names) {
        SimCard own = card(1, "+855960000001", names.own());
        SimCard router = card(2, "+855970000002", names.router());
        SimCard camera = card(3, "+85512000003", names.camera());
        SimCard parent = card(4, "+85510000004", names.parent());
        Validity days30 = new Validity.Days(30);
        return new Samples(
                List.of(own, router, camera, parent),
                List.of(
                        receipt(11, own, "smart", "kiosk", today.minusDays(27), "5.00", days30, 40, names),
                        receipt(12, router, "metfone", "shop", today.minusDays(33), "4.00", days30, 25, names),
                        receipt(13, camera, "cellcard", "store", today.minusDays(5), "3.00", days30, 60, names)));
    }

    private static SimCard card(int n, String number, String nickname) {
        SimCard bare = SimCard.of(new UUID(MARK, n), new PhoneNumber(number));
        return new SimCard(
                bare.id(),
                bare.number(),
                nickname,
                bare.operator(),
                bare.custody(),
                bare.iccid(),
                bare.registeredName(),
                bare.note(),
                bare.leadTimes(),
                bare.status());
    }

    private static Receipt receipt(
            int n,
            SimCard card,
            String operator,
            String channel,
            LocalDate paid,
            String dollars,
            Validity validity,
            int balanceDays,
            Names names) {
        return new Receipt(
                new UUID(MARK, n),
                paid.atTime(10, 0),
                card.number(),
                operator,
                channel,
                new Purchase(Purchase.Kind.TOP_UP_AND_PLAN, ""),
                Money.of(dollars, Currency.USD),
                validity,
                Optional.of(paid.plusDays(balanceDays)),
                "",
                names.note());
    }
}

package org.xufei.domain.sample;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * of it is fixed, and random ids say in there that they are random. It also has one of the sample numbers: once a person has written
 * a number of their own over that, it is theirs.
 */
public record Samples(List<SimCard> cards, List<Receipt> receipts) {

    /** "xufei", as a version of UUID that nothing makes. */
    private static final long MARK = 0x7875_6665_6900_0000L;

    private static final PhoneNumber OWN = new PhoneNumber("+855960000001");
    private static final PhoneNumber ROUTER = new PhoneNumber("+855970000002");
    private static final PhoneNumber CAMERA = new PhoneNumber("+85512000003");
    private static final PhoneNumber PARENT = new PhoneNumber("+85510000004");
    private static final Set<PhoneNumber> NUMBERS = Set.of(OWN, ROUTER, CAMERA, PARENT);

    public Samples {
        cards = List.copyOf(cards);
        receipts = List.copyOf(receipts);
    }

    /** In the user's language: what the samples are called. */
    public record Names(String own, String router, String camera, String parent, String note) {}

    public static boolean isSample(SimCard card) {
        return isMarked(card.id()) && NUMBERS.contains(card.number());
    }

    public static boolean isSample(Receipt receipt) {
        return isMarked(receipt.id()) && NUMBERS.contains(receipt.number());
    }

    private static boolean isMarked(UUID id) {
        return id.getMostSignificantBits() == MARK;
    }

    /** Whether the number is one of the samples'. */
    public static boolean isSample(PhoneNumber number) {
        return NUMBERS.contains(number);
    }

    /** Whether any of the cards is a sample. */
    public static boolean isIn(SimCardList cards) {
        return cards.all().stream().anyMatch(Samples::isSample);
    }

    /**
     * The id of a record that the app makes from a receipt: from a sample it makes a sample.
     *
     * @param fresh a random one
     */
    public static UUID derivedId(Receipt earlier, UUID fresh) {
        return isSample(earlier) ? new UUID(MARK, fresh.getLeastSignificantBits()) : fresh;
    }

    /**
     * A card for a number that stands on receipts; a sample if only samples have that number.
     *
     * @param fresh a random id
     */
    public static SimCard cardFor(PhoneNumber number, Collection<Receipt> receipts, UUID fresh) {
        List<Receipt> ofNumber = receipts.stream()
                .filter(receipt -> receipt.number().equals(number))
                .toList();
        boolean samplesAlone = !ofNumber.isEmpty() && ofNumber.stream().allMatch(Samples::isSample);
        return SimCard.of(samplesAlone ? derivedId(ofNumber.get(0), fresh) : fresh, number);
    }

    /**
     * One card each that is overdue, due soon, in order, and never renewed before.
     *
     * @param today in Phnom Penh
     */
    public static Samples on(LocalDate today, Names names) {
        SimCard own = card(1, OWN, names.own());
        SimCard router = card(2, ROUTER, names.router());
        SimCard camera = card(3, CAMERA, names.camera());
        SimCard parent = card(4, PARENT, names.parent());
        Validity days30 = new Validity.Days(30);
        return new Samples(
                List.of(own, router, camera, parent),
                List.of(
                        receipt(11, own, "smart", "kiosk", today.minusDays(27), "5.00", days30, 40, names),
                        receipt(12, router, "metfone", "shop", today.minusDays(33), "4.00", days30, 25, names),
                        receipt(13, camera, "cellcard", "store", today.minusDays(5), "3.00", days30, 60, names)));
    }

    private static SimCard card(int n, PhoneNumber number, String nickname) {
        SimCard bare = SimCard.of(new UUID(MARK, n), number);
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

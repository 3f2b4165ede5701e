package org.xufei.state;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sample.Samples;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.UnwatchedNumber;

/** Makes a SIM card of a number for which a receipt is recorded, so that its ends are watched. */
public final class CardFromReceipt {

    private final CardRecordStores stores;

    CardFromReceipt(CardRecordStores stores) {
        this.stores = stores;
    }

    /**
     * Whether recording a receipt for this number may make a card: not if it has one, in whatever status, or had one that was deleted. While
     * the cards cannot be read nobody knows.
     */
    public boolean isOffered(PhoneNumber number) {
        SimCards cards = stores.cards();
        return cards.loaded().get()
                && cards.readable().get()
                && stores.unwatched().loaded().get()
                && !Samples.isSample(number)
                && !isUnwatchedFor(number, UnwatchedNumber.Reason.CARD_DELETED)
                && cards.list().get().primaryCard(number).isEmpty();
    }

    /** Whether it does so unless somebody says otherwise: not once that was declined for this number. */
    public boolean isUsual(PhoneNumber number) {
        return !isUnwatchedFor(number, UnwatchedNumber.Reason.DECLINED);
    }

    private boolean isUnwatchedFor(PhoneNumber number, UnwatchedNumber.Reason reason) {
        return stores.unwatched().reasonOf(number).equals(Optional.of(reason));
    }

    /** Runs whenever it may offer something else than before. */
    public void follow(Runnable changed) {
        stores.cards().list().subscribe(changed);
        stores.cards().loaded().subscribe(changed);
        stores.unwatched().loaded().subscribe(changed);
    }

    /** The card that was made of this receipt, if it is there. */
    public Optional<SimCard> cardMadeOf(Receipt receipt) {
        return stores.cards().list().get().find(cardOf(receipt).id());
    }

    /**
     * What follows from recording a receipt for a number to which this is {@linkplain #isOffered offered}, in the same step.
     *
     * @param watched whether the person wants a card
     */
    public List<Change<?>> recording(Receipt receipt, boolean watched) {
        PhoneNumber number = receipt.number();
        if (!watched) {
            return List.of(stores.unwatched().adding(Set.of(number), UnwatchedNumber.Reason.DECLINED));
        }
        return List.of(
                stores.cards()
                        .changingList(
                                cards -> cards.primaryCard(number).isPresent() ? cards : cards.put(cardOf(receipt)))
                        // The receipt is the evidence: it does not wait for a card.
                        .optional(),
                stores.unwatched().removing(number));
    }

    /** What follows from correcting the number of a receipt: the card that it made comes along, if nobody has touched it and nothing else needs it. */
    public List<Change<?>> correcting(Receipt before, Receipt after) {
        SimCard made = cardOf(before);
        if (before.number().equals(after.number()) || isNeeded(before, made)) {
            return List.of();
        }
        return List.of(stores.cards()
                .changingList(cards -> {
                    if (!cards.find(made.id()).equals(Optional.of(made))) {
                        return cards;
                    }
                    return cards.primaryCard(after.number()).isPresent()
                            ? cards.remove(Set.of(made.id()))
                            : cards.change(Set.of(made.id()), old -> cardOf(after));
                })
                .optional());
    }

    private boolean isNeeded(Receipt before, SimCard made) {
        boolean paidFor = stores.receipts().records().get().stream()
                .anyMatch(other ->
                        other.number().equals(before.number()) && !other.id().equals(before.id()));
        return paidFor
                || stores.readings().records().get().stream()
                        .anyMatch(reading -> reading.card().equals(made.id()));
    }

    /** The id says of which receipt it was made, whatever becomes of either. */
    private static SimCard cardOf(Receipt receipt) {
        byte[] name = ("card of " + receipt.id()).getBytes(StandardCharsets.UTF_8);
        return SimCard.of(UUID.nameUUIDFromBytes(name), receipt.number());
    }
}

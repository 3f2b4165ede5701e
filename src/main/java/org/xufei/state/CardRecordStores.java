package org.xufei.state;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.xufei.domain.overview.CardRecords;
import org.xufei.domain.sample.Samples;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.UnwatchedNumber;

/** Everything that tells how SIM cards stand: the stores of what {@link CardRecords} are the values of. */
public record CardRecordStores(
        SimCards cards,
        ReceiptLog receipts,
        Readings readings,
        Reminders reminders,
        UnwatchedNumbers unwatched,
        OwnKnowledge knowledge) {

    /** What makes cards of numbers that are paid for. */
    public CardFromReceipt watch() {
        return new CardFromReceipt(this);
    }

    /** Deletes cards with all that hangs on them; their numbers make no new ones by themselves. */
    public void delete(List<SimCard> deleted, Consumer<EditResult> done) {
        List<PhoneNumber> numbers = deleted.stream()
                .filter(card -> !Samples.isSample(card))
                .map(SimCard::number)
                .toList();
        Set<UUID> ids = deleted.stream().map(SimCard::id).collect(Collectors.toUnmodifiableSet());
        cards.delete(
                deleted,
                List.of(readings.deletionOf(ids), unwatched.adding(numbers, UnwatchedNumber.Reason.CARD_DELETED)),
                done);
    }

    /** Whether all of it has been read: before that, cards would look bare and what was said would be said again. */
    boolean isLoaded() {
        return cards.loaded().get()
                && receipts.loaded().get()
                && readings.loaded().get()
                && reminders.loaded().get()
                && knowledge.loaded().get();
    }

    CardRecords records() {
        return new CardRecords(
                cards.list().get(),
                receipts.records().get(),
                readings.records().get(),
                reminders.ledger().get());
    }

    /** @param changed runs whenever any of it changes or has been read */
    void follow(Runnable changed) {
        cards.list().subscribe(changed);
        receipts.records().subscribe(changed);
        readings.records().subscribe(changed);
        reminders.ledger().subscribe(changed);
        knowledge.known().subscribe(changed);
        cards.loaded().subscribe(changed);
        receipts.loaded().subscribe(changed);
        readings.loaded().subscribe(changed);
        reminders.loaded().subscribe(changed);
        knowledge.loaded().subscribe(changed);
    }
}

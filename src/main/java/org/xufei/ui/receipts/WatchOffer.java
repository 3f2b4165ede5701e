package org.xufei.ui.receipts;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.CardFromReceipt;
import org.xufei.state.Change;

/** The box by which recording a receipt also makes a SIM card of its number: whether it shows, and whether it is ticked. */
final class WatchOffer {

    private final CardFromReceipt watch;
    private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();
    private final BooleanProperty ticked = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<PhoneNumber>> number = new SimpleObjectProperty<>(Optional.empty());

    WatchOffer(CardFromReceipt watch) {
        this.watch = watch;
    }

    /** Whether the box shows. */
    ReadOnlyBooleanProperty offered() {
        return offered.getReadOnlyProperty();
    }

    /** What the person decided; while nothing was decided what is usual for the number. */
    BooleanProperty ticked() {
        return ticked;
    }

    /** The number that it was decided for; empty if nothing is offered. */
    ObjectProperty<Optional<PhoneNumber>> number() {
        return number;
    }

    /** @param typed the number of a new receipt; empty if it cannot be read or the receipt is an earlier one */
    void offerFor(Optional<PhoneNumber> typed) {
        Optional<PhoneNumber> now = typed.filter(watch::isOffered);
        offered.set(now.isPresent());
        // What was declined for one number says nothing of the next.
        if (!now.equals(number.get())) {
            number.set(now);
            ticked.set(now.filter(watch::isUsual).isPresent());
        }
    }

    /** Forgets what was decided: another receipt begins. */
    void forget() {
        number.set(Optional.empty());
    }

    /** What is to be changed together with the receipt. */
    List<Change<?>> consequences(Receipt receipt) {
        return offered.get() ? watch.recording(receipt, ticked.get()) : List.of();
    }

    /** What is to be changed together with a receipt that was corrected. */
    List<Change<?>> consequences(Receipt before, Receipt after) {
        return watch.correcting(before, after);
    }

    /** The card that recording this receipt has made. */
    Optional<SimCard> cardMadeOf(Receipt receipt) {
        return watch.cardMadeOf(receipt);
    }
}

package org.xufei.state;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.xufei.domain.Room;
import org.xufei.domain.clock.ToBeDated;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.storage.RecordSource;

/** Which room is open, and what one room leaves for another. */
public final class Navigation {

    private final ReadOnlyObjectWrapper<Room> room;
    private final ObjectProperty<Optional<ReceiptDraft>> draft = new SimpleObjectProperty<>(Optional.empty());

    private final ObjectProperty<Optional<ToBeDated>> correction = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> search = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<PhoneNumber>> renewing = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<RecordSource>> backup = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty newCard = new SimpleBooleanProperty();
    private Optional<PhoneNumber> atHand = Optional.empty();

    public Navigation(Room first) {
        room = new ReadOnlyObjectWrapper<>(first);
    }

    public ReadOnlyObjectProperty<Room> room() {
        return room.getReadOnlyProperty();
    }

    public void goTo(Room next) {
        room.set(next);
    }

    /** A receipt to be recorded; whoever takes it up empties this. */
    public ObjectProperty<Optional<ReceiptDraft>> draft() {
        return draft;
    }

    public void record(ReceiptDraft newDraft) {
        draft.set(Optional.of(newDraft));
        goTo(Room.RECEIPTS);
    }

    /** A receipt to be opened for its date to be typed; whoever takes it up empties this. */
    public ObjectProperty<Optional<ToBeDated>> correction() {
        return correction;
    }

    public void correct(ToBeDated receipt) {
        correction.set(Optional.of(receipt));
        goTo(Room.RECEIPTS);
    }

    /** A number whose renewal is to be taken up; whoever takes it up empties this. */
    public ObjectProperty<Optional<PhoneNumber>> renewing() {
        return renewing;
    }

    public void renew(PhoneNumber number) {
        atHand = Optional.empty();
        renewing.set(Optional.of(number));
        goTo(Room.RENEW);
    }

    /** Opens the renewal that is on the desk, whatever number was dealt with before. */
    public void openRenewal() {
        atHand = Optional.empty();
        goTo(Room.RENEW);
    }

    /** A number was added, recorded or chosen in another room: it is the one to renew when that room opens next. */
    public void keepAtHand(PhoneNumber number) {
        atHand = Optional.of(number);
    }

    /** Hands out the number that was dealt with last, once. */
    public Optional<PhoneNumber> takeAtHand() {
        Optional<PhoneNumber> taken = atHand;
        atHand = Optional.empty();
        return taken;
    }

    /** Keeps the number of every card and receipt at hand that is added or edited from now on. */
    public void follow(EditHistory history) {
        history.follow(event -> {
            if (event.kind() == EditHistory.Kind.DONE) {
                numberOf(event.editName()).ifPresent(this::keepAtHand);
            }
        });
    }

    private static Optional<PhoneNumber> numberOf(EditName editName) {
        if (editName instanceof EditName.OfReceipt of && of.kind() != EditName.ReceiptKind.DELETE) {
            return Optional.of(of.receipt().number());
        } else if (editName instanceof EditName.OfSimCard of
                && (of.kind() == EditName.SimCardKind.ADD || of.kind() == EditName.SimCardKind.EDIT)) {
            return Optional.of(of.card().number());
        }
        return Optional.empty();
    }

    /** Whether the form of a new SIM card is wanted; whoever opens it sets this to false. */
    public BooleanProperty newCard() {
        return newCard;
    }

    public void addCard() {
        newCard.set(true);
        goTo(Room.SIM_CARDS);
    }

    /** Words to look for among the receipts; whoever takes them up empties this. */
    public ObjectProperty<Optional<String>> search() {
        return search;
    }

    public void showReceiptsOf(PhoneNumber number) {
        findReceipts(number.national());
    }

    public void findReceipts(String words) {
        search.set(Optional.of(words));
        goTo(Room.RECEIPTS);
    }

    /** A backup or another file of records to be looked at; whoever takes it up empties this. */
    public ObjectProperty<Optional<RecordSource>> backup() {
        return backup;
    }

    public void lookAt(RecordSource newBackup) {
        backup.set(Optional.of(newBackup));
        goTo(Room.SETTINGS);
    }
}

package org.xufei.state;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.xufei.domain.Room;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.storage.Backup;

/** Which room is open, and what one room leaves for another. */
public final class Navigation {

    private final ReadOnlyObjectWrapper<Room> room;
    private final ObjectProperty<Optional<ReceiptDraft>> draft = new SimpleObjectProperty<>(Optional.empty());

    private final ObjectProperty<Optional<String>> search = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<PhoneNumber>> renewing = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Backup>> backup = new SimpleObjectProperty<>(Optional.empty());

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

    /** A number whose renewal is to be taken up; whoever takes it up empties this. */
    public ObjectProperty<Optional<PhoneNumber>> renewing() {
        return renewing;
    }

    public void renew(PhoneNumber number) {
        renewing.set(Optional.of(number));
        goTo(Room.RENEW);
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

    /** A backup to be looked at; whoever takes it up empties this. */
    public ObjectProperty<Optional<Backup>> backup() {
        return backup;
    }

    public void lookAt(Backup newBackup) {
        backup.set(Optional.of(newBackup));
        goTo(Room.SETTINGS);
    }
}

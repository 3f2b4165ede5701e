package org.xufei.state;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.Room;
import org.xufei.domain.sim.PhoneNumber;

/** Which room is open, and what one room sends to another. */
public final class Navigation {

    private final ReadOnlyObjectWrapper<Room> room;
    private final Map<Class<? extends Destination>, Consumer<Destination>> receivers = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<CounterRequest>> atCounter =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Destination> pending = Optional.empty();
    private Optional<PhoneNumber> atHand = Optional.empty();

    /** @param history of the edits by which cards and receipts are added and changed: their numbers are kept at hand */
    public Navigation(Room first, EditHistory history) {
        room = new ReadOnlyObjectWrapper<>(first);
        history.follow(event -> {
            if (event.kind() == EditHistory.Kind.DONE) {
                numberOf(event.editName()).ifPresent(this::keepAtHand);
            }
        });
    }

    public ReadOnlyObjectProperty<Room> room() {
        return room.getReadOnlyProperty();
    }

    public void goTo(Room next) {
        leaveCounter();
        room.set(next);
    }

    /** What is shown to a clerk, in place of all rooms; empty while nothing is. */
    public ReadOnlyObjectProperty<Optional<CounterRequest>> atCounter() {
        return atCounter.getReadOnlyProperty();
    }

    /** Shows this to a clerk until {@link #leaveCounter()}. */
    public void showToClerk(CounterRequest request) {
        atCounter.set(Optional.of(request));
    }

    /** Goes back to the room that was open. */
    public void leaveCounter() {
        atCounter.set(Optional.empty());
    }

    /** Hands the destination to the room that it belongs to, then opens that room. */
    public void goTo(Destination destination) {
        if (destination.room() == Room.RENEW) {
            // It says itself what is to be renewed.
            atHand = Optional.empty();
        }
        pending = Optional.of(destination);
        deliver();
        goTo(destination.room());
    }

    /** Says what a room does with destinations of one kind; one that is pending comes at once. */
    public <D extends Destination> void receive(Class<D> kind, Consumer<D> receiver) {
        receivers.put(kind, destination -> receiver.accept(kind.cast(destination)));
        deliver();
    }

    /** What was gone to and no room has received yet. */
    public Optional<Destination> pending() {
        return pending;
    }

    private void deliver() {
        pending.ifPresent(destination -> Optional.ofNullable(receivers.get(destination.getClass()))
                .ifPresent(receiver -> {
                    pending = Optional.empty();
                    receiver.accept(destination);
                }));
    }

    /** Opens the renewal that is current, whatever number was dealt with before. */
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

    private static Optional<PhoneNumber> numberOf(EditName editName) {
        if (editName instanceof EditName.OfReceipt of && of.kind() != EditName.ReceiptKind.DELETE) {
            return Optional.of(of.receipt().number());
        } else if (editName instanceof EditName.OfSimCard of
                && (of.kind() == EditName.SimCardKind.ADD || of.kind() == EditName.SimCardKind.EDIT)) {
            return Optional.of(of.card().number());
        }
        return Optional.empty();
    }
}

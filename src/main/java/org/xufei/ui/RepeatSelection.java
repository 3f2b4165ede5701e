package org.xufei.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.repeat.RepeatReceipts;
import org.xufei.domain.sim.PhoneNumber;

/** Recording all that is picked in a list the same as last time: what that would add, and what was recorded today already. */
public final class RepeatSelection {

    private final ReceiptRepeater repeats;
    private final Supplier<List<CardStatus>> picked;
    private final BooleanProperty anyway = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<RepeatReceipts> receipts = new ReadOnlyObjectWrapper<>(RepeatReceipts.NONE);
    private final ObservableValue<Integer> recordable =
            Bindings.createObjectBinding(() -> toRecord().size(), receipts, anyway);
    private final ObservableValue<Boolean> anyRecordable;

    /** @param picked the SIM cards, in the order of the list */
    public RepeatSelection(ReceiptRepeater repeats, Supplier<List<CardStatus>> picked) {
        this.repeats = repeats;
        this.picked = picked;
        anyRecordable = Bindings.createBooleanBinding(
                () -> !repeats.notUnderway(toRecord()).isEmpty(), receipts, anyway, repeats.underway());
    }

    /** Whether numbers that were recorded today already get another receipt. */
    public BooleanProperty anyway() {
        return anyway;
    }

    /** The last receipts of what is picked once more, as it was last counted. */
    public ReadOnlyObjectProperty<RepeatReceipts> receipts() {
        return receipts.getReadOnlyProperty();
    }

    /** What recording would add, as it was last counted. */
    public List<Receipt> toRecord() {
        return receipts.get().toRecord(anyway.get());
    }

    /** How many receipts recording would add, as it was last counted. */
    public ObservableValue<Integer> recordable() {
        return recordable;
    }

    /** Whether recording would add any that is not on its way to the disk already. */
    public ObservableValue<Boolean> anyRecordable() {
        return anyRecordable;
    }

    /** Counts again: what is picked has changed, what was recorded, or the day. All receipts are asked, unless nothing is picked. */
    public void count() {
        List<Receipt> lasts = lastReceipts();
        receipts.set(lasts.isEmpty() ? RepeatReceipts.NONE : repeats.repeat(lasts));
    }

    /** Which of the numbers were recorded today already, by the names of their cards; empty if none was. */
    public Optional<Message> recordedToday() {
        List<Object> names = receipts.get().recordedToday().stream()
                .map(Receipt::number)
                .map(this::name)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("repeat.today", names.size(), NameList.of(names)));
    }

    private Object name(PhoneNumber number) {
        return picked.get().stream()
                .map(CardStatus::card)
                .filter(card -> card.number().equals(number))
                .findFirst()
                .<Object>map(CardName::of)
                .orElse(number);
    }

    /** @param done runs once the receipts are recorded */
    public void record(Runnable done) {
        repeats.recordAll(lastReceipts(), anyway.get(), done);
    }

    private List<Receipt> lastReceipts() {
        return picked.get().stream()
                .flatMap(card -> card.repeatableReceipt().stream())
                .toList();
    }
}

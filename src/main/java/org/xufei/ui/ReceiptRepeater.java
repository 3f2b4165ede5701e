package org.xufei.ui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.repeat.RepeatReceipts;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.state.EditName;
import org.xufei.state.EditResult;
import org.xufei.state.ReceiptLog;
import org.xufei.state.Today;

/** Records renewals that are the same as last time; a number recorded today already only if the user insists. One for all rooms. */
public final class ReceiptRepeater {

    private final ReceiptLog log;
    private final Notices notices;
    private final Today today;
    /** The numbers of receipts on their way to the disk: a second press records nothing, in whichever room. */
    private final ReadOnlyObjectWrapper<Set<PhoneNumber>> underway = new ReadOnlyObjectWrapper<>(Set.of());

    public ReceiptRepeater(ReceiptLog log, Notices notices, Today today) {
        this.log = log;
        this.notices = notices;
        this.today = today;
    }

    /** The day on which it would be recorded, in Phnom Penh. */
    public ReadOnlyObjectProperty<LocalDate> day() {
        return today.day();
    }

    /** What recording these once more would add now. */
    public RepeatReceipts repeat(Collection<Receipt> lasts) {
        return RepeatReceipts.of(lasts, log.records().get(), today.now(), UUID::randomUUID);
    }

    /** The numbers that have a receipt of today already: what every room marks, and asks about before it records another. */
    public Set<PhoneNumber> recordedToday() {
        return RepeatReceipts.numbersPaidOn(today.day().get(), log.records().get());
    }

    /** Records one receipt, which can be undone; of a number recorded today already nothing but that is told. */
    public void record(Receipt last) {
        if (recordedToday().contains(last.number())) {
            notices.tell(Message.of("overview.repeat.today", last.number()));
        } else {
            put(last, false);
        }
    }

    /** The same, whether the number was recorded today or not. */
    public void recordAnother(Receipt last) {
        put(last, true);
    }

    private void put(Receipt last, boolean anyway) {
        notUnderway(repeat(List.of(last)).toRecord(anyway)).forEach(repeated -> {
            Set<PhoneNumber> number = Set.of(repeated.number());
            begin(number);
            Message done = Message.of("overview.repeat.done", repeated.number(), repeated.paid());
            log.put(repeated, notices.withUndo(done).andThen(saved -> end(number)));
        });
    }

    /**
     * Records one receipt for each number as one step, which can be undone; nothing happens without any.
     *
     * @param anyway whether numbers recorded today already get another one
     * @param done runs once they are recorded
     */
    void recordAll(List<Receipt> lasts, boolean anyway, Runnable done) {
        List<Receipt> repeated = notUnderway(repeat(lasts).toRecord(anyway));
        if (repeated.isEmpty()) {
            return;
        }
        Set<UUID> ids = repeated.stream().map(Receipt::id).collect(Collectors.toUnmodifiableSet());
        Set<PhoneNumber> numbers = repeated.stream().map(Receipt::number).collect(Collectors.toUnmodifiableSet());
        begin(numbers);
        EditName editName = new EditName.OfReceipts(EditName.ReceiptKind.RECORD, ids);
        Consumer<EditResult> told = notices.withUndo(Message.of("repeat.done", repeated.size()));
        log.putAll(repeated, editName, told.andThen(result -> end(numbers)).andThen(EditResult.ifMade(done)));
    }

    /** The numbers of receipts that are being saved. */
    ReadOnlyObjectProperty<Set<PhoneNumber>> underway() {
        return underway.getReadOnlyProperty();
    }

    /** Those of which the number has none that is being saved. */
    List<Receipt> notUnderway(List<Receipt> receipts) {
        return receipts.stream()
                .filter(receipt -> !underway.get().contains(receipt.number()))
                .toList();
    }

    private void begin(Set<PhoneNumber> numbers) {
        Set<PhoneNumber> more = new HashSet<>(underway.get());
        more.addAll(numbers);
        underway.set(Set.copyOf(more));
    }

    private void end(Set<PhoneNumber> numbers) {
        Set<PhoneNumber> fewer = new HashSet<>(underway.get());
        fewer.removeAll(numbers);
        underway.set(Set.copyOf(fewer));
    }
}

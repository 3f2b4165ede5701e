package org.xufei.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.repeat.RepeatReceipts;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.ui.CardName;
import org.xufei.ui.Message;
import org.xufei.ui.NameList;

/** Recording all that is picked in a list the same as last time: what that would add, and what was recorded today already. */
final class RepeatSelection {

    private final RepeatReceiptsViewModel repeats;
    private final Supplier<List<CardStatus>> picked;
    private final BooleanProperty anyway = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Integer> recordable = new ReadOnlyObjectWrapper<>(0);

    /** @param picked the SIM cards, in the order of the list */
    RepeatSelection(RepeatReceiptsViewModel repeats, Supplier<List<CardStatus>> picked) {
        this.repeats = repeats;
        this.picked = picked;
    }

    /** Whether numbers that were recorded today already get another receipt. */
    BooleanProperty anyway() {
        return anyway;
    }

    /** How many receipts recording would add, as it was last counted. */
    ObservableValue<Integer> recordable() {
        return recordable.getReadOnlyProperty();
    }

    /** Counts again: what is picked has changed, or what was recorded. All receipts are asked, unless nothing is picked. */
    void count() {
        recordable.set(
                picked.get().isEmpty() ? 0 : repeat().toRecord(anyway.get()).size());
    }

    /** Which of the numbers were recorded today already; empty if none was. */
    Optional<Message> recordedToday() {
        List<Object> names = repeat().recordedToday().stream()
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
    void record(Runnable done) {
        repeats.recordAll(lastReceipts(), anyway.get(), done);
    }

    private RepeatReceipts repeat() {
        return repeats.repeat(lastReceipts());
    }

    /** For a number that is lost nothing is bought any more, and for one that is held not before it is restored. */
    private List<Receipt> lastReceipts() {
        return picked.get().stream()
                .filter(card -> card.stage().isHelpedByPaying())
                .flatMap(card -> card.lastReceipt().stream())
                .toList();
    }
}

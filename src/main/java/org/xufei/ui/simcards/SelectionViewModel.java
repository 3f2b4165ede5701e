package org.xufei.ui.simcards;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.xufei.domain.Money;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Totals;
import org.xufei.domain.repeat.RepeatReceipts;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.CardStores;
import org.xufei.state.EditName;
import org.xufei.state.EditResult;
import org.xufei.state.Today;
import org.xufei.ui.Message;
import org.xufei.ui.NameList;
import org.xufei.ui.Notices;

/** The cards that are marked, and what is done to all of them as one step that can be undone. */
public final class SelectionViewModel {

    private final ShownCards shown;
    private final CardStores files;
    private final Today today;
    private final Notices notices;
    private final BulkFields fields = new BulkFields();
    private final ReadOnlyObjectWrapper<Set<UUID>> ids = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<RepeatReceipts> repeat = new ReadOnlyObjectWrapper<>(RepeatReceipts.NONE);
    private final BooleanProperty anyway = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper recording = new ReadOnlyBooleanWrapper();
    private final ObservableValue<Boolean> recordable =
            Bindings.createBooleanBinding(() -> !toRecord().isEmpty() && !recording.get(), repeat, anyway, recording);

    public SelectionViewModel(ShownCards shown, CardStores files, Today today, Notices notices) {
        this.shown = shown;
        this.files = files;
        this.today = today;
        this.notices = notices;
        // What is marked may be deleted, and the last receipt of it may be another one.
        shown.lines().subscribe(lines -> refresh());
        today.day().subscribe(day -> refresh());
        files.cards().list().subscribe(list -> fields.follow(latest()));
    }

    /** The cards among which they are marked. */
    ShownCards shown() {
        return shown;
    }

    /** The ids of the cards that are marked. */
    public ReadOnlyObjectProperty<Set<UUID>> ids() {
        return ids.getReadOnlyProperty();
    }

    /** What is typed to be changed in all of them. */
    BulkFields fields() {
        return fields;
    }

    /** The last receipts of these cards once more, as far as they can be recorded. */
    ReadOnlyObjectProperty<RepeatReceipts> repeat() {
        return repeat.getReadOnlyProperty();
    }

    /** Whether numbers that were recorded today already get another receipt. */
    BooleanProperty anyway() {
        return anyway;
    }

    /** True while the receipts are on their way to the disk: until then they count as not recorded. */
    ReadOnlyBooleanProperty recording() {
        return recording.getReadOnlyProperty();
    }

    /** Whether there is anything to record, and none of it is on its way to the disk. */
    ObservableValue<Boolean> recordable() {
        return recordable;
    }

    /** What recording would add now. */
    private List<Receipt> toRecord() {
        return repeat.get().toRecord(anyway.get());
    }

    /** What all of that costs, per currency; empty if nothing is to be recorded. */
    List<Money> totals() {
        return Totals.of(toRecord());
    }

    public void mark(Set<UUID> marked) {
        if (!marked.equals(ids.get())) {
            ids.set(Set.copyOf(marked));
            anyway.set(false);
            fields.open(latest());
            refresh();
        }
    }

    /** Marks all of these besides those that are marked; if all of them are, unmarks them. */
    void toggleAll(Set<UUID> some) {
        Set<UUID> now = new HashSet<>(ids.get());
        if (now.containsAll(some)) {
            now.removeAll(some);
        } else {
            now.addAll(some);
        }
        mark(now);
    }

    List<SimCard> cards() {
        return statuses().stream().map(CardStatus::card).toList();
    }

    /** How many cards are marked, and what renewing them would cost. */
    Message renewalMessage() {
        if (repeat.get().equals(RepeatReceipts.NONE)) {
            return Message.of("cards.repeat.none");
        }
        return toRecord().isEmpty()
                ? Message.of("cards.repeat.already")
                : Message.of("cards.repeat.sum", toRecord().size());
    }

    /** The cards that a renewal leaves out, by name; empty if there is none. */
    Optional<Message> leftOutMessage() {
        List<String> without = kept().stream()
                .filter(status -> status.lastReceipt().isEmpty())
                .map(status -> CardNames.of(status.card()))
                .toList();
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("cards.repeat.without", without.size(), NameList.of(without)));
    }

    /** The numbers that were recorded today already, by the names of their cards; empty if there is none. */
    Optional<Message> recordedTodayMessage() {
        List<String> today = repeat.get().recordedToday().stream()
                .flatMap(receipt -> kept().stream()
                        .map(CardStatus::card)
                        .filter(card -> card.number().equals(receipt.number()))
                        .limit(1))
                .map(CardNames::of)
                .toList();
        return today.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("repeat.today", today.size(), NameList.of(today)));
    }

    /** Records the last receipt of each number once more, paid now; those of today only if the user insists. */
    public void renew() {
        refresh();
        List<Receipt> repeated = toRecord();
        if (repeated.isEmpty() || recording.get()) {
            return;
        }
        EditName editName = new EditName.OfReceipts(
                EditName.ReceiptKind.RECORD, repeated.stream().map(Receipt::id).collect(Collectors.toSet()));
        recording.set(true);
        Consumer<EditResult> done = result -> recording.set(false);
        files.receipts()
                .putAll(
                        repeated,
                        editName,
                        done.andThen(EditResult.ifMade(() -> {
                                    anyway.set(false);
                                    refresh();
                                }))
                                .andThen(notices.withUndo(Message.of("repeat.done", repeated.size()))));
    }

    /** Changes the fields that were typed into, in every card; whether nothing stands in the way. */
    public boolean save() {
        if (!fields.check()) {
            return false;
        }
        List<SimCard> cards = cards();
        if (fields.changed().get() && !cards.isEmpty()) {
            change(cards, fields.change(), count -> Message.of("cards.changed", count));
        }
        return true;
    }

    public void retire() {
        DeclaredStatus retired = new DeclaredStatus.Retired(today.day().get());
        List<SimCard> inUse =
                cards().stream().filter(card -> card.status().keepsNumber()).toList();
        change(inUse, card -> card.withStatus(retired), count -> Message.of("cards.retired", count));
    }

    public void delete() {
        List<SimCard> cards = cards();
        if (cards.isEmpty()) {
            return;
        }
        files.delete(cards, notices.withUndo(Message.of("cards.deleted", cards.size())));
    }

    private void change(List<SimCard> cards, UnaryOperator<SimCard> change, Function<Integer, Message> told) {
        if (cards.isEmpty()) {
            return;
        }
        Set<UUID> changed = CardIds.ids(cards);
        files.cards()
                .changeAll(
                        changed,
                        change,
                        notices.withUndo(told.apply(changed.size()))
                                .andThen(EditResult.ifMade(() -> fields.open(latest()))));
    }

    /** What is marked, as it was saved last: how it stands is found out later. */
    private List<SimCard> latest() {
        return files.cards().list().get().all().stream()
                .filter(card -> ids.get().contains(card.id()))
                .toList();
    }

    /** What cards say of one thing, to be suggested. */
    List<String> distinctTexts(Function<SimCard, String> said) {
        return files.cards().list().get().distinctTexts(said);
    }

    private void refresh() {
        List<Receipt> lasts = kept().stream()
                .map(CardStatus::lastReceipt)
                .flatMap(Optional::stream)
                .toList();
        repeat.set(RepeatReceipts.of(lasts, files.receipts().records().get(), today.now(), UUID::randomUUID));
    }

    /** Only what is in use is worth paying for. */
    private List<CardStatus> kept() {
        return statuses().stream()
                .filter(status -> status.card().status().keepsNumber())
                .toList();
    }

    private List<CardStatus> statuses() {
        return shown.statuses(ids.get());
    }
}

package org.xufei.ui.simcards;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.Money;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.receipt.Totals;
import org.xufei.domain.repeat.RepeatReceipts;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.EditResult;
import org.xufei.ui.Form;
import org.xufei.ui.Message;
import org.xufei.ui.NameList;
import org.xufei.ui.ReceiptRepeater;
import org.xufei.ui.RepeatSelection;

/** The cards that are marked, and what is done to all of them as one step that can be undone. */
public final class SelectionViewModel {

    private final ShownCards shown;
    private final BulkEdits edits;
    private final RepeatSelection repeat;
    private final BulkFields fields = new BulkFields();
    private final ReadOnlyObjectWrapper<Set<UUID>> ids = new ReadOnlyObjectWrapper<>(Set.of());

    public SelectionViewModel(ShownCards shown, BulkEdits edits, ReceiptRepeater repeats) {
        this.shown = shown;
        this.edits = edits;
        repeat = new RepeatSelection(repeats, this::statuses);
        // What is marked may be deleted, and the last receipt of it may be another one.
        shown.lines().subscribe(lines -> repeat.count());
        repeats.day().subscribe(day -> repeat.count());
        edits.list().subscribe(list -> fields.follow(latest()));
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

    /** Recording the last receipt of each number once more, paid now. */
    RepeatSelection repeat() {
        return repeat;
    }

    /** What recording would cost, per currency; empty if nothing is to be recorded. */
    List<Money> totals() {
        return Totals.of(repeat.toRecord());
    }

    public void mark(Set<UUID> marked) {
        if (!marked.equals(ids.get())) {
            ids.set(Set.copyOf(marked));
            repeat.anyway().set(false);
            fields.open(latest());
            repeat.count();
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
        if (repeat.receipts().get().equals(RepeatReceipts.NONE)) {
            return Message.of("cards.repeat.none");
        }
        return repeat.toRecord().isEmpty()
                ? Message.of("cards.repeat.already")
                : Message.of("cards.repeat.sum", repeat.toRecord().size());
    }

    /** The cards that a renewal leaves out, by name; empty if there is none. */
    Optional<Message> leftOutMessage() {
        List<String> without = statuses().stream()
                .filter(status -> status.stage().isHelpedByPaying()
                        && status.lastReceipt().isEmpty())
                .map(status -> CardNames.of(status.card()))
                .toList();
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("cards.repeat.without", without.size(), NameList.of(without)));
    }

    /** Records the last receipt of each number once more, paid now; those of today only if the user insists. */
    public void renew() {
        repeat.record(() -> {
            repeat.anyway().set(false);
            repeat.count();
        });
    }

    /** Changes the fields that were typed into, in every card; whether nothing stands in the way. */
    public boolean save() {
        Form<?> form = fields.form();
        if (form.saving().get() || !fields.check()) {
            return false;
        }
        List<SimCard> cards = cards();
        if (fields.changed().get() && !cards.isEmpty()) {
            UUID opened = form.id();
            UnaryOperator<SimCard> change = fields.change();
            form.beginSaving();
            edits.change(cards, change, result -> {
                // Others may have been marked since.
                if (form.id().equals(opened)) {
                    EditResult.ifMadeOrElse(this::reopenFields, form::notSaved).accept(result);
                }
            });
        }
        return true;
    }

    public void retire() {
        edits.retire(cards(), EditResult.ifMade(this::reopenFields));
    }

    public void delete() {
        edits.delete(cards());
    }

    private void reopenFields() {
        fields.open(latest());
    }

    /** What is marked, as it was saved last: how it stands is found out later. */
    private List<SimCard> latest() {
        return edits.list().get().all().stream()
                .filter(card -> ids.get().contains(card.id()))
                .toList();
    }

    /** What cards say of one thing, to be suggested. */
    List<String> distinctTexts(Function<SimCard, String> said) {
        return edits.list().get().distinctTexts(said);
    }

    private List<CardStatus> statuses() {
        return shown.statuses(ids.get());
    }
}

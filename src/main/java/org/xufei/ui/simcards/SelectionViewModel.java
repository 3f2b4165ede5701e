package org.xufei.ui.simcards;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.PhnomPenh;
import org.xufei.domain.clock.CardStanding;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimStatus;
import org.xufei.state.CardFiles;
import org.xufei.state.Deed;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;

/** The cards that are marked, and what is done to all of them as one step that can be undone. */
public final class SelectionViewModel {

    private final ShownCards shown;
    private final CardFiles files;
    private final Clock clock;
    private final Notices notices;
    private final BulkFields fields = new BulkFields();
    private final ReadOnlyObjectWrapper<Set<UUID>> ids = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Optional<SameAgain>> renewal = new ReadOnlyObjectWrapper<>(Optional.empty());

    public SelectionViewModel(ShownCards shown, CardFiles files, Clock clock, Notices notices) {
        this.shown = shown;
        this.files = files;
        this.clock = clock;
        this.notices = notices;
        // What is marked may be deleted, and the last receipt of it may be another one.
        shown.lines().subscribe(lines -> refresh());
    }

    /** The ids of the cards that are marked. */
    public ReadOnlyObjectProperty<Set<UUID>> ids() {
        return ids.getReadOnlyProperty();
    }

    /** What is typed to be changed in all of them. */
    public BulkFields fields() {
        return fields;
    }

    /** What a renewal "same as last time" would record. */
    ReadOnlyObjectProperty<Optional<SameAgain>> renewal() {
        return renewal.getReadOnlyProperty();
    }

    public void mark(Set<UUID> marked) {
        if (!marked.equals(ids.get())) {
            ids.set(Set.copyOf(marked));
            fields.open(cards());
            refresh();
        }
    }

    List<SimCard> cards() {
        return standings().stream().map(CardStanding::card).toList();
    }

    /** How many cards are marked, and what renewing them would cost. */
    Message renewalMessage() {
        SameAgain again = renewal.get().orElseGet(() -> new SameAgain(List.of(), List.of()));
        return again.receipts().isEmpty()
                ? Message.of("cards.again.none")
                : Message.of("cards.again.sum", again.receipts().size());
    }

    /** The cards that a renewal leaves out, by name; empty if there is none. */
    Optional<Message> leftOutMessage() {
        return renewal.get()
                .map(SameAgain::without)
                .filter(without -> !without.isEmpty())
                .map(without -> Message.of(
                        "cards.again.without",
                        without.size(),
                        without.stream().map(CardNames::of).collect(Collectors.joining(", "))));
    }

    /** Records the last receipt of each card once more, paid now. */
    public void renew() {
        SameAgain again = sameAgain();
        if (again.receipts().isEmpty()) {
            return;
        }
        Deed deed = new Deed.OfReceipts(
                Deed.ReceiptKind.RECORD,
                again.receipts().stream().map(Receipt::id).collect(Collectors.toSet()));
        files.receipts().putAll(again.receipts(), deed, saved -> {
            if (saved) {
                notices.offerUndo(
                        Message.of("cards.again.done", again.receipts().size()), deed);
            }
        });
    }

    /** Changes the fields that were typed into, in every card; whether nothing stands in the way. */
    public boolean save() {
        if (!fields.check()) {
            return false;
        }
        List<SimCard> cards = cards();
        if (fields.isTouched() && !cards.isEmpty()) {
            change(cards, fields.change(), count -> Message.of("cards.changed", count));
        }
        return true;
    }

    public void retire() {
        SimStatus retired = new SimStatus.Retired(PhnomPenh.today(clock));
        List<SimCard> inUse =
                cards().stream().filter(card -> card.status().keepsNumber()).toList();
        change(inUse, card -> card.withStatus(retired), count -> Message.of("cards.retired", count));
    }

    public void delete() {
        List<SimCard> cards = cards();
        if (cards.isEmpty()) {
            return;
        }
        files.cards().delete(cards, files.readings().deletionOf(CardDeeds.ids(cards)), saved -> {
            if (saved) {
                notices.offerUndo(
                        Message.of("cards.deleted", cards.size()), CardDeeds.of(Deed.SimCardKind.DELETE, cards));
            }
        });
    }

    private void change(List<SimCard> cards, UnaryOperator<SimCard> change, Function<Integer, Message> told) {
        if (cards.isEmpty()) {
            return;
        }
        Set<UUID> changed = CardDeeds.ids(cards);
        files.cards().changeAll(changed, change, saved -> {
            if (saved) {
                notices.offerUndo(told.apply(changed.size()), new Deed.OfSimCards(Deed.SimCardKind.EDIT, changed));
                fields.open(cards());
            }
        });
    }

    private void refresh() {
        renewal.set(ids.get().isEmpty() ? Optional.empty() : Optional.of(sameAgain()));
    }

    private SameAgain sameAgain() {
        List<CardStanding> kept = standings().stream()
                .filter(standing -> standing.card().status().keepsNumber())
                .toList();
        return SameAgain.of(kept, LocalDateTime.now(clock), UUID::randomUUID);
    }

    private List<CardStanding> standings() {
        return shown.standings(ids.get());
    }
}

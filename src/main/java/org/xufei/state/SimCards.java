package org.xufei.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.HandlesSimCodes;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCardList;
import org.xufei.domain.sim.SimCodes;
import org.xufei.storage.RecordFile;

/** The SIM cards to keep alive. Each verb is one step of the history; {@code done} is told on the FX thread whether it was made. */
@HandlesSimCodes
public final class SimCards extends RecordStore<SimCard> {

    private final SimCardCodes codes;
    private final Restorable<SimCard> restorable;
    private final ReadOnlyObjectWrapper<SimCardList> list = new ReadOnlyObjectWrapper<>(SimCardList.EMPTY);

    public SimCards(RecordFile<SimCard> file, SimCardCodes codes, StoreContext context) {
        super(file, WritePolicy.ASK, context);
        this.codes = codes;
        restorable = new Restorable<>(this, Set::of, codes.keepingThoseOf(this));
        records().subscribe(cards -> list.set(new SimCardList(cards)));
    }

    @Override
    Restorable<SimCard> restorable() {
        return restorable;
    }

    public ReadOnlyObjectProperty<SimCardList> list() {
        return list.getReadOnlyProperty();
    }

    /** PIN and PUK of the cards. */
    public SimCardCodes codes() {
        return codes;
    }

    /**
     * Saves a card with its codes as one step, which is called by what becomes of the card: it is added if it is new, and is retired,
     * lost or replaced if its status says so now and did not before.
     *
     * @throws IllegalArgumentException if the codes are those of another card
     */
    public void save(SimCard card, SimCodes cardCodes, Consumer<EditResult> done) {
        if (!cardCodes.card().equals(card.id())) {
            throw new IllegalArgumentException("codes of another card");
        }
        EditName.SimCardKind kind = kindOf(card);
        Change<SimCard> change =
                changingList(cards -> kind == EditName.SimCardKind.ADD ? cards.put(card) : to(card).apply(cards));
        history().apply(new Edit(of(kind, card), List.of(codes.saving(cardCodes), change)), done);
    }

    private EditName.SimCardKind kindOf(SimCard card) {
        Optional<DeclaredStatus> before = list.get().find(card.id()).map(SimCard::status);
        if (before.isEmpty()) {
            return EditName.SimCardKind.ADD;
        } else if (before.get().equals(card.status())) {
            return EditName.SimCardKind.EDIT;
        } else if (card.status() instanceof DeclaredStatus.Retired) {
            return EditName.SimCardKind.RETIRE;
        } else if (card.status() instanceof DeclaredStatus.Lost) {
            return EditName.SimCardKind.LOSE;
        }
        return card.status() instanceof DeclaredStatus.Replaced
                ? EditName.SimCardKind.REPLACE
                : EditName.SimCardKind.EDIT;
    }

    /** Adds a card behind the others. */
    public void add(SimCard card, Consumer<EditResult> done) {
        make(of(EditName.SimCardKind.ADD, card), cards -> cards.put(card), done);
    }

    /** Adds several, such as those that were imported. */
    public void addAll(List<SimCard> cards, Consumer<EditResult> done) {
        make(
                of(EditName.SimCardKind.ADD, cards),
                before -> {
                    SimCardList after = before;
                    for (SimCard card : cards) {
                        after = after.put(card);
                    }
                    return after;
                },
                done);
    }

    /**
     * Puts a card in the place of the one with its id; nothing happens if there is none.
     *
     * @param kind what becomes of the card by that
     */
    public void change(EditName.SimCardKind kind, SimCard card, Consumer<EditResult> done) {
        make(of(kind, card), to(card), done);
    }

    /** Changes every card with one of these ids. */
    public void changeAll(Set<UUID> ids, UnaryOperator<SimCard> change, Consumer<EditResult> done) {
        make(new EditName.OfSimCards(EditName.SimCardKind.EDIT, ids), cards -> cards.change(ids, change), done);
    }

    /**
     * Deletes cards with their codes.
     *
     * @param consequences made in the same step
     */
    void delete(List<SimCard> cards, List<Change<?>> consequences, Consumer<EditResult> done) {
        List<Change<?>> changes = new ArrayList<>();
        changes.add(codes.deletionOf(ids(cards)));
        changes.add(changingList(before -> before.remove(ids(cards))));
        changes.addAll(consequences);
        history().apply(new Edit(of(EditName.SimCardKind.DELETE, cards), changes), done);
    }

    private void make(EditName editName, UnaryOperator<SimCardList> change, Consumer<EditResult> done) {
        history().apply(new Edit(editName, changingList(change)), done);
    }

    /** A change to be made together with others. */
    Change<SimCard> changingList(UnaryOperator<SimCardList> change) {
        return changing(cards -> change.apply(new SimCardList(cards)).all());
    }

    private static UnaryOperator<SimCardList> to(SimCard card) {
        return cards -> cards.change(Set.of(card.id()), old -> card);
    }

    private static EditName of(EditName.SimCardKind kind, SimCard card) {
        return new EditName.OfSimCard(kind, card);
    }

    private static EditName of(EditName.SimCardKind kind, List<SimCard> cards) {
        return cards.size() == 1 ? of(kind, cards.get(0)) : new EditName.OfSimCards(kind, ids(cards));
    }

    private static Set<UUID> ids(Collection<SimCard> cards) {
        return cards.stream().map(SimCard::id).collect(Collectors.toUnmodifiableSet());
    }
}

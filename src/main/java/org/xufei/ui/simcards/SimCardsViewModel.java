package org.xufei.ui.simcards;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.Destination;
import org.xufei.state.Navigation;
import org.xufei.ui.Form;
import org.xufei.ui.Message;
import org.xufei.ui.RoomModel;

/** Decides what stands beside the list of cards, and the ways from a card to other rooms. */
public final class SimCardsViewModel implements RoomModel {

    private final ShownCards shown;
    private final SelectionViewModel selection;
    private final CardFormViewModel form;
    private final CardProposals proposals;
    private final Navigation navigation;
    private final SimCardCommands commands;
    private final ReadOnlyObjectWrapper<Side> side = new ReadOnlyObjectWrapper<>(Side.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<UUID>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What stands beside the list. */
    enum Side {
        NOTHING,
        /** All about the one card that is marked. */
        DETAIL,
        FORM,
        /** What can be done to all cards that are marked. */
        SELECTION
    }

    public SimCardsViewModel(
            SelectionViewModel selection, CardFormViewModel form, CardProposals proposals, Navigation navigation) {
        shown = selection.shown();
        this.selection = selection;
        this.form = form;
        this.proposals = proposals;
        this.navigation = navigation;
        commands = new SimCardCommands(this);
        selection.ids().subscribe(ids -> choose(ids.size() > 1));
        form.form().open().subscribe(open -> choose(selection.ids().get().size() > 1));
        form.saved().subscribe(card -> card.ifPresent(id -> selection.mark(Set.of(id))));
        current.subscribe(card -> card.flatMap(id -> number()).ifPresent(navigation::keepAtHand));
        navigation.receive(Destination.AddCard.class, wanted -> form.openNew());
    }

    @Override
    public SimCardCommands commands() {
        return commands;
    }

    @Override
    public List<Form<?>> forms() {
        return List.of(form.form(), selection.fields().form());
    }

    public ShownCards shown() {
        return shown;
    }

    public SelectionViewModel selection() {
        return selection;
    }

    public CardFormViewModel form() {
        return form;
    }

    CardProposals proposals() {
        return proposals;
    }

    ReadOnlyObjectProperty<Side> side() {
        return side.getReadOnlyProperty();
    }

    /** The one card that is marked; empty if none or several are. */
    public ReadOnlyObjectProperty<Optional<UUID>> current() {
        return current.getReadOnlyProperty();
    }

    /** What to say in place of cards when none is shown. */
    Message emptyMessage() {
        if (!shown.ready().get()) {
            return Message.of("cards.empty.loading");
        } else if (shown.total() > 0) {
            return Message.of("cards.empty.notfound");
        }
        return proposals.numbers().get().isEmpty()
                ? Message.of("cards.empty.none")
                : Message.of("cards.empty.proposed");
    }

    Message countMessage() {
        if (!shown.ready().get()) {
            return Message.of("cards.empty.loading");
        }
        return shown.count() == shown.total()
                ? Message.of("cards.count.all", shown.total())
                : Message.of("cards.count.some", shown.count(), shown.total());
    }

    /** Whether several cards are marked, and what can be done to all of them stands beside the list. */
    boolean marksSeveral() {
        return selection.ids().get().size() > 1 && side.get() == Side.SELECTION;
    }

    public void mark(Set<UUID> ids) {
        selection.mark(ids);
    }

    /** Opens the form on the one card that is marked. */
    public void edit() {
        if (selection.ids().get().size() == 1) {
            selection.cards().stream().findFirst().ifPresent(form::openFor);
        }
    }

    /** Shows what a renewal "same as last time" of the marked cards would record. */
    public void offerRenewal() {
        if (!selection.ids().get().isEmpty() && !form.form().isDirty()) {
            form.cancel();
            side.set(Side.SELECTION);
        }
    }

    /** Goes to the steps of a renewal with the number of the card that is marked. */
    public void renew() {
        number().ifPresent(number -> navigation.goTo(new Destination.RenewNumber(number)));
    }

    public void showReceipts() {
        number().ifPresent(number -> navigation.goTo(Destination.FindReceipts.of(number)));
    }

    private Optional<PhoneNumber> number() {
        return selection.cards().stream().findFirst().map(SimCard::number);
    }

    private void choose(boolean several) {
        Set<UUID> ids = selection.ids().get();
        current.set(ids.size() == 1 ? ids.stream().findFirst() : Optional.empty());
        if (form.form().open().get()) {
            side.set(Side.FORM);
        } else if (several) {
            side.set(Side.SELECTION);
        } else {
            side.set(ids.isEmpty() ? Side.NOTHING : Side.DETAIL);
        }
    }
}

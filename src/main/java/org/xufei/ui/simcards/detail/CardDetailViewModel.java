package org.xufei.ui.simcards.detail;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.xufei.domain.clock.MissingDate;
import org.xufei.ui.CardRetirement;

/** Decides what shows of one SIM card. */
public final class CardDetailViewModel {

    private final CardFinder cards;
    private final DataLeftViewModel data;
    private final PlannerViewModel planner;
    private final CardRetirement givingUp;
    private final Consumer<MissingDate> dating;
    private final CardDetailCommands commands;
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.CLOCKS);
    private final ObjectProperty<Optional<UUID>> card = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ShownCard>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What shows of the card. */
    enum Side {
        CLOCKS,
        DATA,
        PLANNER
    }

    /** @param dating opens a receipt on which to type a date */
    public CardDetailViewModel(
            CardFinder cards, DataLeftViewModel data, CardRetirement givingUp, Consumer<MissingDate> dating) {
        this.dating = dating;
        this.givingUp = givingUp;
        this.cards = cards;
        this.data = data;
        planner = new PlannerViewModel(shown.getReadOnlyProperty());
        commands = new CardDetailCommands(this);
        shown.subscribe(data::show);
        card.subscribe(this::look);
        cards.follow(this::look);
    }

    public CardDetailCommands commands() {
        return commands;
    }

    ObjectProperty<Side> side() {
        return side;
    }

    /** Id of the card to show. */
    public ObjectProperty<Optional<UUID>> card() {
        return card;
    }

    /** Empty while no card is picked, while it is not yet known how it stands, and when it is gone. */
    ReadOnlyObjectProperty<Optional<ShownCard>> shown() {
        return shown.getReadOnlyProperty();
    }

    DataLeftViewModel data() {
        return data;
    }

    PlannerViewModel planner() {
        return planner;
    }

    /** The number is somebody else's: gives up the card that shows. */
    void giveUp() {
        shown.get().ifPresent(of -> givingUp.giveUp(of.status().card()));
    }

    /** Opens the receipt on which to type the date that makes an end known. */
    void enterDate(MissingDate receipt) {
        dating.accept(receipt);
    }

    private void look() {
        Optional<ShownCard> found = card.get().flatMap(cards::find);
        if (!found.equals(shown.get())) {
            shown.set(found);
        }
    }
}

package org.xufei.ui.simcards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.EditResult;
import org.xufei.state.SimCards;
import org.xufei.state.Today;
import org.xufei.ui.Form;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;

/** Opens the form of one card, tells what to know of its number, and saves it. */
public final class CardFormViewModel {

    private final SimCards cards;
    private final Guide guide;
    private final Today today;
    private final Notices notices;
    private final CardFields fields;
    private final Form<SimCard> form;
    private final ReadOnlyObjectWrapper<Optional<Message>> numberNote = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<UUID>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());

    public CardFormViewModel(SimCards cards, Guide guide, Today today, Notices notices) {
        this.cards = cards;
        this.guide = guide;
        this.today = today;
        this.notices = notices;
        fields = new CardFields(guide, today);
        form = fields.form();
        form.whenOpened(() -> {
            saved.set(Optional.empty());
            noteNumber();
        });
        fields.number().parsed().subscribe(this::noteNumber);
        fields.operator().parsed().subscribe(this::noteNumber);
    }

    Guide guide() {
        return guide;
    }

    LocalDate today() {
        return today.day().get();
    }

    /** Whether it is open, what is wrong with it, and which card it changes. */
    public Form<SimCard> form() {
        return form;
    }

    /** What is typed and chosen. */
    public CardFields fields() {
        return fields;
    }

    /** What cards say of one thing, to be suggested. */
    List<String> distinctTexts(Function<SimCard, String> said) {
        return cards.list().get().distinctTexts(said);
    }

    /** The cards that may have taken the place of this one. */
    List<SimCard> others() {
        return cards.list().get().all().stream()
                .filter(card -> !card.id().equals(form.id()))
                .toList();
    }

    /** Id of the card that was saved by the form before it closed; empty while it is open. */
    ReadOnlyObjectProperty<Optional<UUID>> saved() {
        return saved.getReadOnlyProperty();
    }

    /** That the operator is not the one of the prefix, or that the number has a card already. */
    public ReadOnlyObjectProperty<Optional<Message>> numberNote() {
        return numberNote.getReadOnlyProperty();
    }

    /** Opens the form for a new card, unless it holds something that is not saved yet. */
    public void openNew() {
        form.openNew(fields::clear);
    }

    /** Opens the form on a card to change it, unless it holds something that is not saved yet. */
    public void openFor(SimCard card) {
        form.openFor(card, () -> fields.show(card, cards.codes().of(card.id())));
    }

    /** Discards what was typed, which can be undone; what is on its way to the disk cannot be called back. */
    public void cancel() {
        form.discard(notices);
    }

    /** Saves the card, if no field is invalid. */
    public void save() {
        if (!form.saving().get() && form.check()) {
            fields.card().ifPresent(this::save);
        }
    }

    private void save(SimCard card) {
        form.beginSaving();
        Consumer<EditResult> closed = EditResult.ifMadeOrElse(
                () -> {
                    form.close();
                    saved.set(Optional.of(card.id()));
                },
                form::notSaved);
        cards.save(
                card,
                fields.codes(),
                closed.andThen(notices.withUndo(Message.of("cards.form.saved", CardNames.of(card)))));
    }

    private void noteNumber() {
        Optional<PhoneNumber> valid = fields.number().value();
        Optional<Operator> owner = valid.flatMap(guide::operatorOf);
        String chosen = fields.operator().value().orElse("");
        if (owner.isPresent() && !chosen.isEmpty() && !owner.get().id().equals(chosen)) {
            numberNote.set(Optional.of(Message.of(
                    "cards.form.operator.other",
                    valid.orElseThrow().prefix(),
                    owner.get().name())));
        } else {
            numberNote.set(valid.filter(typed ->
                            others().stream().anyMatch(card -> card.number().equals(typed)))
                    .map(typed -> Message.of("cards.form.number.known")));
        }
    }
}

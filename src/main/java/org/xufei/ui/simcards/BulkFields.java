package org.xufei.ui.simcards;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.xufei.domain.input.InputParser;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.sim.Custody;
import org.xufei.domain.sim.SimCard;
import org.xufei.ui.Form;
import org.xufei.ui.FormWording;
import org.xufei.ui.Message;

/** What can be changed in many cards at once. */
public final class BulkFields {

    private static final Message CLOSING = Message.of("shell.unsaved.cards");
    /** It has no title and is never discarded by itself: it goes with the marks. */
    private static final FormWording WORDING = new FormWording(
            Message.of("cards.bulk.title"),
            Message.of("cards.bulk.title"),
            Message.of("cards.form.invalid"),
            CLOSING,
            Message.of("cards.form.notsaved"),
            CLOSING,
            CLOSING,
            CLOSING);

    private static final UUID NOBODY = new UUID(0, 0);

    private final BulkField<String> holder = new BulkField<>(
            Message.of("cards.form.holder"),
            CardFields::line,
            card -> card.custody().holder());
    private final BulkField<String> group = new BulkField<>(
            Message.of("cards.form.group"),
            CardFields::line,
            card -> card.custody().group());
    private final BulkField<String> place = new BulkField<>(
            Message.of("cards.form.place"),
            CardFields::line,
            card -> card.custody().place());
    private final BulkField<Optional<LeadTimes>> leadTimes = new BulkField<>(
            Message.of("cards.form.leads"),
            text -> InputParser.optional(text, InputParser::leadTimes),
            card -> CardFields.text(card.leadTimes()));
    private final List<BulkField<?>> all = List.of(holder, group, place, leadTimes);
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final Form<UnaryOperator<SimCard>> form = new Form<>(
            WORDING,
            // What it makes is done to cards and is no record itself.
            change -> NOBODY,
            all.stream().map(BulkField::field).collect(Collectors.toList()),
            all.stream().map(BulkField::cleared).collect(Collectors.toList()));

    BulkFields() {
        all.forEach(field -> field.changed()
                .subscribe(one ->
                        changed.set(all.stream().anyMatch(each -> each.changed().get()))));
    }

    BulkField<String> holder() {
        return holder;
    }

    BulkField<String> group() {
        return group;
    }

    BulkField<String> place() {
        return place;
    }

    BulkField<Optional<LeadTimes>> leadTimes() {
        return leadTimes;
    }

    /** Whether it is open, what is wrong with it, and whether it holds what is not saved yet. */
    Form<UnaryOperator<SimCard>> form() {
        return form;
    }

    /** Whether saving changes anything. */
    ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /** Shows what these cards have in common; closed if there are none. */
    void open(List<SimCard> cards) {
        form.close();
        if (cards.isEmpty()) {
            all.forEach(field -> field.open(cards));
        } else {
            form.openNew(() -> all.forEach(field -> field.open(cards)));
        }
    }

    /** The cards say something else now; what was typed stays, unless none of them is left. */
    void follow(List<SimCard> cards) {
        if (cards.isEmpty() || !form.open().get()) {
            open(cards);
            return;
        }
        all.forEach(field -> field.follow(cards));
        all.forEach(field -> form.rebase(field.field(), field.opened()));
    }

    /** Shows the errors of what was typed: what the cards say already stays as it is. */
    boolean check() {
        return form.check(field -> all.stream()
                .anyMatch(one -> one.field().equals(field) && one.changed().get()));
    }

    /** What was typed, to be done to a card; to be asked only when nothing is invalid. Later typing does not change it. */
    UnaryOperator<SimCard> change() {
        Optional<String> newHolder = holder.toSet();
        Optional<String> newGroup = group.toSet();
        Optional<String> newPlace = place.toSet();
        Optional<Optional<LeadTimes>> newLeads = leadTimes.toSet();
        return card -> {
            Custody old = card.custody();
            SimCard changedCard = card.withCustody(new Custody(
                    newHolder.orElse(old.holder()), newGroup.orElse(old.group()), newPlace.orElse(old.place())));
            return newLeads.map(changedCard::withLeadTimes).orElse(changedCard);
        };
    }
}

package org.xufei.ui.simcards;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.xufei.domain.entry.Entry;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.sim.Custody;
import org.xufei.domain.sim.SimCard;
import org.xufei.ui.Field;

/** What can be changed in many cards at once. A field that nobody typed into leaves each card as it is; one that was emptied empties it. */
public final class BulkFields {

    private final Field<String> holder = new Field<>(CardFormViewModel::line);
    private final Field<String> group = new Field<>(CardFormViewModel::line);
    private final Field<String> place = new Field<>(CardFormViewModel::line);
    private final Field<Optional<LeadTimes>> leadTimes = new Field<>(text -> Entry.optional(text, Entry::leadTimes));
    private final List<Field<?>> all = List.of(holder, group, place, leadTimes);
    private final Set<Field<?>> touched = new HashSet<>();
    private final ReadOnlyBooleanWrapper anyTouched = new ReadOnlyBooleanWrapper();
    private boolean opening;

    BulkFields() {
        all.forEach(field -> field.text().subscribe(text -> {
            if (!opening) {
                touched.add(field);
                anyTouched.set(true);
            }
        }));
        open(List.of());
    }

    public Field<String> holder() {
        return holder;
    }

    public Field<String> group() {
        return group;
    }

    public Field<String> place() {
        return place;
    }

    public Field<Optional<LeadTimes>> leadTimes() {
        return leadTimes;
    }

    /** Whether anything would be changed. */
    public ReadOnlyBooleanProperty touched() {
        return anyTouched.getReadOnlyProperty();
    }

    boolean isTouched() {
        return anyTouched.get();
    }

    boolean isTouched(Field<?> field) {
        return touched.contains(field);
    }

    /** Starts anew: what is the same in all cards stands in its field. */
    void open(List<SimCard> cards) {
        opening = true;
        holder.reset(common(cards, card -> card.custody().holder()));
        group.reset(common(cards, card -> card.custody().group()));
        place.reset(common(cards, card -> card.custody().place()));
        leadTimes.reset(common(cards, card -> CardFormViewModel.text(card.leadTimes())));
        touched.clear();
        anyTouched.set(false);
        opening = false;
    }

    boolean check() {
        boolean good = true;
        for (Field<?> field : all) {
            good &= field.check();
        }
        return good;
    }

    /** What was typed, to be done to a card; to be asked only when nothing is flawed. Later typing does not change it. */
    UnaryOperator<SimCard> change() {
        Optional<String> newHolder = typed(holder);
        Optional<String> newGroup = typed(group);
        Optional<String> newPlace = typed(place);
        Optional<Optional<LeadTimes>> newLeads = typed(leadTimes);
        return card -> {
            Custody old = card.custody();
            SimCard changed = card.withCustody(new Custody(
                    newHolder.orElse(old.holder()), newGroup.orElse(old.group()), newPlace.orElse(old.place())));
            return newLeads.map(changed::withLeadTimes).orElse(changed);
        };
    }

    private <T> Optional<T> typed(Field<T> field) {
        return isTouched(field) ? field.value() : Optional.empty();
    }

    private static String common(List<SimCard> cards, Function<SimCard, String> value) {
        List<String> values = cards.stream().map(value).distinct().toList();
        return values.size() == 1 ? values.get(0) : "";
    }
}

package org.xufei.ui.renew;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.input.InputParser;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.renewal.Renewal;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.ui.FormField;
import org.xufei.ui.Message;

/** Decides for which number one renews: the field that it is typed into, and what is known of it. */
public final class NumberEntryViewModel {

    private final CurrentRenewal renewal;
    private final NumberLookup known;
    private final FormField<PhoneNumber> field = new FormField<>(InputParser::phoneNumber);
    private final ReadOnlyObjectWrapper<Optional<Message>> prefixNote = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Receipt>> last = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Changes of the number that were typed and are not published yet. */
    private int numbersUnderWay;

    /** The renewal whose number stands in the field. */
    private Optional<Renewal> shown = Optional.empty();

    NumberEntryViewModel(CurrentRenewal renewal, NumberLookup known) {
        this.renewal = renewal;
        this.known = known;
        renewal.follow(() -> {
            show(renewal.get());
            // More may have been typed while this was on its way to the disk.
            typed();
        });
        field.parsed().subscribe(parsed -> typed());
        field.parsed().subscribe(this::showKnown);
        known.follow(this::showKnown);
    }

    public FormField<PhoneNumber> field() {
        return field;
    }

    /** What the number's prefix says of the operator. */
    public ReadOnlyObjectProperty<Optional<Message>> prefixNote() {
        return prefixNote.getReadOnlyProperty();
    }

    /** How the SIM card with the number stands. */
    ReadOnlyObjectProperty<Optional<Message>> card() {
        return card.getReadOnlyProperty();
    }

    /** The receipt of the number that was paid last. */
    ReadOnlyObjectProperty<Optional<Receipt>> last() {
        return last.getReadOnlyProperty();
    }

    /** Whether the operator picked is not the one to which the number belongs: the usual way to lose a top-up. */
    public boolean contradictsOperator() {
        Optional<Operator> owner = field.value().flatMap(known::operator);
        Optional<Operator> picked = renewal.operator();
        return owner.isPresent() && picked.isPresent() && !owner.equals(picked);
    }

    /** Takes up the renewal of this number: the one put aside for it, else a new one. */
    public void choose(PhoneNumber chosen) {
        if (renewal.isFor(chosen)) {
            field.reset(chosen.national());
        } else {
            renewal.takeUp(chosen);
        }
    }

    /** Brings the number that was dealt with elsewhere. Ticks made for no number yet were made for this one. */
    void bring(PhoneNumber wanted) {
        if (renewal.get().isTicked() && renewal.get().number().isEmpty()) {
            field.reset(wanted.national());
        } else if (renewal.isOfAnotherCard(wanted)) {
            renewal.switchTo(wanted);
        } else {
            choose(wanted);
        }
    }

    /**
     * The number has been typed to its end: an error shows, and a renewal put aside for it is taken up. Not before, since a number may
     * be valid before its last digit is typed.
     */
    public void leave() {
        field.leave();
        Optional<PhoneNumber> typed = field.value();
        if (isOfAnotherCard()) {
            renewal.switchTo(typed.orElseThrow());
        } else if (!renewal.get().isTicked()) {
            typed.ifPresent(renewal::takeUpIfSetAside);
        } else if (isEmptied()) {
            change(Optional.empty());
        }
    }

    /** Whether what is typed is another card's number than that for which things are ticked. */
    boolean isOfAnotherCard() {
        return field.value().filter(renewal::isOfAnotherCard).isPresent();
    }

    /** The renewal with the number as it stands in the field, be it not saved yet or not to be saved at all. */
    Renewal asTyped() {
        return renewal.with(field.value());
    }

    private boolean isEmptied() {
        return field.text().get().isBlank() && renewal.get().number().isPresent();
    }

    private void typed() {
        Optional<PhoneNumber> typed = field.value();
        boolean ticked = renewal.get().isTicked() && renewal.get().number().isPresent();
        // Of a renewal with ticks it shows when the number is typed to its end whether this is another card.
        if (!ticked) {
            if (typed.filter(number -> !renewal.isFor(number)).isPresent() || isEmptied()) {
                change(typed);
            }
        }
        showPrefixNote();
    }

    private void change(Optional<PhoneNumber> typed) {
        numbersUnderWay++;
        renewal.changeNumber(typed, () -> numbersUnderWay--);
    }

    private void show(Renewal next) {
        boolean sameRenewal =
                shown.filter(before -> before.id().equals(next.id())).isPresent();
        boolean sameNumber =
                shown.filter(before -> before.number().equals(next.number())).isPresent();
        shown = Optional.of(next);
        // While something typed is on its way the field is ahead of what is saved; if nothing is, this was undone or
        // redone.
        boolean otherNumber = !sameRenewal || (numbersUnderWay == 0 && !sameNumber);
        boolean typedAlready = next.number().isPresent() && next.number().equals(field.value());
        if (otherNumber && !typedAlready) {
            field.reset(next.number().map(PhoneNumber::national).orElse(""));
        }
    }

    private void showKnown() {
        card.set(field.value().flatMap(known::summary));
        last.set(field.value().flatMap(known::last));
        showPrefixNote();
    }

    private void showPrefixNote() {
        prefixNote.set(field.value().map(this::prefixNote));
    }

    private Message prefixNote(PhoneNumber number) {
        String prefix = number.prefix();
        Optional<String> owner = known.operator(number).map(Operator::name);
        Optional<String> ofPrefix = known.otherOperatorOfPrefix(number).map(Operator::name);
        if (owner.isEmpty()) {
            return Message.of("renew.prefix.unknown", prefix);
        }
        String picked = renewal.operator().map(Operator::name).orElse("");
        if (ofPrefix.isPresent()) {
            return contradictsOperator()
                    ? Message.of("renew.prefix.card.other", owner.get(), picked)
                    : Message.of("renew.prefix.card", prefix, ofPrefix.get(), owner.get());
        }
        return contradictsOperator()
                ? Message.of("renew.prefix.other", prefix, owner.get(), picked)
                : Message.of("renew.prefix.owner", prefix, owner.get());
    }
}

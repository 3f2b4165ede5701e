package org.xufei.ui.renew;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.Room;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.Precaution;
import org.xufei.domain.guide.Step;
import org.xufei.domain.input.InputParser;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.renewal.Renewal;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.state.Destination;
import org.xufei.state.EditName;
import org.xufei.state.EditResult;
import org.xufei.state.Navigation;
import org.xufei.state.ReceiptDraft;
import org.xufei.state.Renewals;
import org.xufei.ui.FormField;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;

/** Decides what the renew room shows: the renewal on the desk, its operator, channel, steps and precautions. */
public final class RenewViewModel {

    private final Guide guide;
    private final Renewals renewals;
    private final KnownNumbers known;
    private final KnownNumbersViewModel knownNumbers;
    private final Navigation navigation;
    private final Notices notices;

    private final FormField<PhoneNumber> number = new FormField<>(InputParser::phoneNumber);
    private final ReadOnlyObjectWrapper<Optional<Operator>> operator = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Channel> channel;
    private final ReadOnlyObjectWrapper<List<StepItem>> steps = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Progress> stepProgress = new ReadOnlyObjectWrapper<>(new Progress(0, 0));
    private final ReadOnlyObjectWrapper<Progress> precautionProgress = new ReadOnlyObjectWrapper<>(new Progress(0, 0));
    private final ReadOnlyObjectWrapper<Optional<Message>> prefixNote = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Receipt>> last = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<PrecautionItem> precautions;

    /** Changes of the number that were typed and are not published yet. */
    private int numbersUnderWay;

    private Renewal shown = Renewal.fresh(UUID.randomUUID());

    public RenewViewModel(Guide guide, Renewals renewals, KnownNumbers known, Navigation navigation, Notices notices) {
        this.guide = guide;
        this.renewals = renewals;
        this.known = known;
        knownNumbers = new KnownNumbersViewModel(guide, renewals, known, navigation);
        this.navigation = navigation;
        this.notices = notices;
        channel = new ReadOnlyObjectWrapper<>(guide.channels().get(0));
        precautions = guide.precautions().stream().map(this::item).toList();
        renewals.list().subscribe(list -> {
            show(list.current());
            // More may have been typed while this was on its way to the disk.
            numberTyped();
        });
        number.parsed().subscribe(typed -> numberTyped());
        number.parsed().subscribe(this::showKnown);
        known.follow(this::showKnown);
        navigation.receive(Destination.RenewNumber.class, wanted -> choose(wanted.number()));
        navigation.room().subscribe(open -> {
            if (open == Room.RENEW) {
                navigation.takeAtHand().ifPresent(this::bring);
            }
        });
    }

    /** Brings the number that was dealt with elsewhere. Ticks made for no number yet were made for this one. */
    private void bring(PhoneNumber wanted) {
        if (shown.isTicked() && shown.number().isEmpty()) {
            number.reset(wanted.national());
        } else if (isOfAnotherCard(wanted)) {
            switchTo(wanted);
        } else {
            choose(wanted);
        }
    }

    /** Puts what is ticked for one number aside for another, and says so. */
    private void switchTo(PhoneNumber other) {
        PhoneNumber before = shown.number().orElseThrow();
        choose(other, result -> notices.offerUndo(Message.of("renew.switched", other, before), result));
    }

    /** The numbers to choose from. */
    public KnownNumbersViewModel known() {
        return knownNumbers;
    }

    public Guide guide() {
        return guide;
    }

    public FormField<PhoneNumber> number() {
        return number;
    }

    public ReadOnlyObjectProperty<Optional<Operator>> operator() {
        return operator.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Channel> channel() {
        return channel.getReadOnlyProperty();
    }

    /** The steps of the channel, as the operator has them. */
    ReadOnlyObjectProperty<List<StepItem>> steps() {
        return steps.getReadOnlyProperty();
    }

    List<PrecautionItem> precautions() {
        return precautions;
    }

    ReadOnlyObjectProperty<Progress> stepProgress() {
        return stepProgress.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Progress> precautionProgress() {
        return precautionProgress.getReadOnlyProperty();
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
    public boolean operatorContradictsNumber() {
        Optional<Operator> owner = number.value().flatMap(this::ownerOf);
        return owner.isPresent() && operator.get().isPresent() && !owner.equals(operator.get());
    }

    /** Takes up the renewal of this number: the one put aside for it, else a new one. */
    public void choose(PhoneNumber chosen) {
        choose(chosen, result -> {});
    }

    private void choose(PhoneNumber chosen, Consumer<EditResult> done) {
        if (shown.number().equals(Optional.of(chosen))) {
            number.reset(chosen.national());
            return;
        }
        Renewal forNumber = withNumber(
                Renewal.fresh(UUID.randomUUID()).withChannel(channel.get().id()), chosen);
        renewals.change(
                takingUp(chosen),
                list -> list.current().number().equals(Optional.of(chosen))
                        ? list
                        : list.takeUp(list.setAsideFor(chosen).orElse(forNumber)),
                done);
    }

    private EditName takingUp(PhoneNumber card) {
        // By then it may be another one that lies there for this card; to the user it is the card that counts.
        UUID id = renewals.list().get().setAsideFor(card).orElse(shown).id();
        return new EditName.OfRenewal(EditName.RenewalKind.TAKE_UP, id, Optional.of(card));
    }

    /**
     * The number has been typed to its end: an error shows, and a renewal put aside for it is taken up. Not before, since a number may
     * be valid before its last digit is typed.
     */
    public void leaveNumber() {
        number.leave();
        Optional<PhoneNumber> typed = number.value();
        if (typed.filter(this::isOfAnotherCard).isPresent()) {
            switchTo(typed.get());
        } else if (!shown.isTicked()) {
            typed.flatMap(renewals.list().get()::setAsideFor)
                    .ifPresent(aside -> renewals.change(
                            EditName.OfRenewal.of(EditName.RenewalKind.TAKE_UP, aside), list -> list.takeUp(aside)));
        } else if (number.text().get().isBlank() && shown.number().isPresent()) {
            changeNumber(Optional.empty(), Renewal::withoutNumber);
        }
    }

    /** What is ticked was done for one card: the number of another does not inherit it. */
    private boolean isOfAnotherCard(PhoneNumber typed) {
        return shown.isTicked() && shown.number().isPresent() && !shown.number().equals(Optional.of(typed));
    }

    /** Puts the renewal on the desk aside and starts one for another SIM card. */
    public void startAnother() {
        Renewal fresh =
                Renewal.fresh(UUID.randomUUID()).withChannel(channel.get().id());
        renewals.change(EditName.OfRenewal.of(EditName.RenewalKind.START, fresh), list -> list.takeUp(fresh));
    }

    public void pick(Operator picked) {
        changeShown(EditName.RenewalKind.PICK_OPERATOR, renewal -> renewal.withOperator(picked.id()));
    }

    public void pick(Channel picked) {
        changeShown(EditName.RenewalKind.PICK_CHANNEL, renewal -> renewal.withChannel(picked.id()));
    }

    /** Unticks everything; that can be undone. */
    public void reset() {
        if (!shown.isTicked()) {
            return;
        }
        UUID id = shown.id();
        renewals.change(
                EditName.OfRenewal.of(EditName.RenewalKind.RESET, shown),
                list -> list.change(id, Renewal::unticked),
                result -> notices.offerUndo(Message.of("renew.reset.done"), result));
    }

    /** Opens the receipt form with what is known; a number that is no number is told first. */
    public void record() {
        record(draft -> draft);
    }

    /** Opens the receipt form for the same purchase as the last of the number. */
    public void recordAgain() {
        last.get().ifPresent(receipt -> record(draft -> draft.repeating(receipt)));
    }

    /** With the number as it stands in the field, be it not saved yet or not to be saved at all. */
    private Renewal asTyped() {
        Optional<PhoneNumber> typed = number.value();
        return typed.equals(shown.number())
                ? shown
                : typed.map(valid -> withNumber(shown, valid)).orElseGet(shown::withoutNumber);
    }

    /** Says that a code is on the clipboard. */
    void copied(String code) {
        notices.tell(Message.of("renew.code.copied", code));
    }

    private void record(UnaryOperator<ReceiptDraft> more) {
        if (number.text().get().isBlank() || number.check()) {
            boolean otherCard = number.value().filter(this::isOfAnotherCard).isPresent();
            ReceiptDraft draft = more.apply(
                    ReceiptDraft.of(asTyped().withChannel(channel.get().id())));
            leaveNumber();
            navigation.goTo(new Destination.RecordReceipt(otherCard ? draft.withoutRenewal() : draft));
        }
    }

    private void showKnown() {
        card.set(number.value().flatMap(known::standing));
        last.set(number.value().flatMap(known::last));
        showPrefixNote();
    }

    private void numberTyped() {
        Optional<PhoneNumber> typed = number.value();
        boolean emptied = number.text().get().isBlank();
        if (shown.isTicked() && shown.number().isPresent()) {
            // Whether this is another card shows when the number is typed to its end.
            showPrefixNote();
            return;
        }
        if (typed.isPresent() && !typed.equals(shown.number())) {
            PhoneNumber valid = typed.get();
            changeNumber(typed, renewal -> withNumber(renewal, valid));
        } else if (emptied && shown.number().isPresent()) {
            changeNumber(typed, Renewal::withoutNumber);
        }
        showPrefixNote();
    }

    private void changeNumber(Optional<PhoneNumber> typed, UnaryOperator<Renewal> change) {
        UUID id = shown.id();
        numbersUnderWay++;
        renewals.change(
                new EditName.OfRenewal(EditName.RenewalKind.TYPE_NUMBER, id, typed),
                // If another card was taken up meanwhile, this is not its number.
                list -> list.current().id().equals(id) ? list.change(id, change) : list,
                result -> numbersUnderWay--);
    }

    /** With the number, and with the operator of its SIM card; without a card, with the one to whom its prefix belongs. */
    private Renewal withNumber(Renewal renewal, PhoneNumber valid) {
        Renewal numbered = renewal.withNumber(valid);
        return ownerOf(valid).map(owner -> numbered.withOperator(owner.id())).orElse(numbered);
    }

    private Optional<Operator> ownerOf(PhoneNumber valid) {
        return known.operator(valid, guide);
    }

    private void changeShown(EditName.RenewalKind kind, UnaryOperator<Renewal> change) {
        UUID id = shown.id();
        renewals.change(EditName.OfRenewal.of(kind, shown), list -> list.change(id, change));
    }

    private void show(Renewal renewal) {
        boolean sameRenewal = renewal.id().equals(shown.id());
        // While something typed is on its way the field is ahead of what is saved; if nothing is, this was undone or
        // redone.
        boolean otherNumber =
                !sameRenewal || (numbersUnderWay == 0 && !renewal.number().equals(shown.number()));
        shown = renewal;
        boolean typedAlready = renewal.number().isPresent() && renewal.number().equals(number.value());
        if (otherNumber && !typedAlready) {
            number.reset(renewal.number().map(PhoneNumber::national).orElse(""));
        }
        Optional<Operator> newOperator = renewal.operator().flatMap(guide::operator);
        Channel newChannel = renewal.channel()
                .flatMap(guide::channel)
                .orElse(guide.channels().get(0));
        boolean otherSteps =
                steps.get().isEmpty() || !newOperator.equals(operator.get()) || !newChannel.equals(channel.get());
        operator.set(newOperator);
        channel.set(newChannel);
        if (otherSteps) {
            List<Step> list = newOperator.map(newChannel::stepsAt).orElse(newChannel.steps());
            steps.set(list.stream().map(step -> item(newChannel, step)).toList());
        }
        steps.get().forEach(item -> item.tick().show(renewal));
        precautions.forEach(item -> item.tick().show(renewal));
        stepProgress.set(progress(steps.get().stream().map(StepItem::tick)));
        precautionProgress.set(progress(precautions.stream().map(PrecautionItem::tick)));
        showPrefixNote();
    }

    private void showPrefixNote() {
        prefixNote.set(number.value().map(valid -> {
            String prefix = valid.prefix();
            Optional<Operator> owner = ownerOf(valid);
            Optional<Operator> ofPrefix = known.otherOperatorOfPrefix(valid);
            if (owner.isEmpty()) {
                return Message.of("renew.prefix.unknown", prefix);
            } else if (ofPrefix.isPresent()) {
                return operatorContradictsNumber()
                        ? Message.of(
                                "renew.prefix.card.other",
                                owner.get().name(),
                                operator.get().map(Operator::name).orElse(""))
                        : Message.of(
                                "renew.prefix.card",
                                prefix,
                                ofPrefix.get().name(),
                                owner.get().name());
            }
            return operatorContradictsNumber()
                    ? Message.of(
                            "renew.prefix.other",
                            prefix,
                            owner.get().name(),
                            operator.get().map(Operator::name).orElse(""))
                    : Message.of("renew.prefix.owner", prefix, owner.get().name());
        }));
    }

    private StepItem item(Channel of, Step step) {
        String key = Renewal.stepKey(of.id(), step.id());
        return new StepItem(
                step,
                new ChecklistTick(
                        renewal -> renewal.steps().contains(key),
                        ticked -> tick(ticked, renewal -> renewal.withStep(key, ticked))));
    }

    private PrecautionItem item(Precaution precaution) {
        String id = precaution.id();
        return new PrecautionItem(
                precaution,
                new ChecklistTick(
                        renewal -> renewal.precautions().contains(id),
                        ticked -> tick(ticked, renewal -> renewal.withPrecaution(id, ticked))));
    }

    private void tick(boolean ticked, UnaryOperator<Renewal> change) {
        changeShown(ticked ? EditName.RenewalKind.TICK : EditName.RenewalKind.UNTICK, change);
    }

    private static Progress progress(Stream<ChecklistTick> ticks) {
        List<ChecklistTick> all = ticks.toList();
        return new Progress(
                (int) all.stream().filter(tick -> tick.ticked().get()).count(), all.size());
    }
}

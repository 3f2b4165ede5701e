package org.xufei.ui.renew;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.Room;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.knowledge.FactKey;
import org.xufei.domain.knowledge.Knowledge;
import org.xufei.domain.knowledge.Scope;
import org.xufei.state.CounterRequest;
import org.xufei.state.Destination;
import org.xufei.state.EditName;
import org.xufei.state.LocalCalendar;
import org.xufei.state.Navigation;
import org.xufei.state.OwnKnowledge;
import org.xufei.state.ReceiptDraft;
import org.xufei.state.Renewals;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;
import org.xufei.ui.RoomModel;

/** Decides what the renew room shows: the renewal that is worked on, with its number, operator, channel and checklist. */
public final class RenewViewModel implements RoomModel {

    private final Guide guide;
    private final Navigation navigation;
    private final Notices notices;
    private final Renewals renewals;
    private final CurrentRenewal renewal;
    private final NumberPickerViewModel known;
    private final LocalCalendar calendar;
    private final OwnKnowledge knowledge;
    private final ChecklistViewModel checklist;
    private final NumberEntryViewModel number;
    private final ReadOnlyObjectWrapper<Optional<Operator>> operator = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Channel> channel;

    private final RenewCommands commands;

    public RenewViewModel(Renewals renewals, NumberLookup known, Navigation navigation, Notices notices) {
        guide = known.guide();
        this.renewals = renewals;
        this.navigation = navigation;
        this.notices = notices;
        calendar = known.calendar();
        knowledge = known.knowledge();
        this.known = new NumberPickerViewModel(renewals, known, navigation);
        renewal = new CurrentRenewal(renewals, known, notices);
        channel = new ReadOnlyObjectWrapper<>(renewal.channel());
        renewal.follow(() -> {
            operator.set(renewal.operator());
            channel.set(renewal.channel());
        });
        checklist = new ChecklistViewModel(renewals, renewal, known);
        // Last of these, since it may save what has been typed meanwhile.
        number = new NumberEntryViewModel(renewal, known);
        navigation.receive(Destination.RenewNumber.class, wanted -> number.choose(wanted.number()));
        navigation.room().subscribe(open -> {
            if (open == Room.RENEW) {
                navigation.takeAtHand().ifPresent(number::bring);
            }
        });
        commands = new RenewCommands(this);
    }

    Guide guide() {
        return guide;
    }

    /** The time of day and the holidays where the renewal is made. */
    LocalCalendar calendar() {
        return calendar;
    }

    /** The numbers to choose from. */
    NumberPickerViewModel known() {
        return known;
    }

    public NumberEntryViewModel number() {
        return number;
    }

    ChecklistViewModel checklist() {
        return checklist;
    }

    ReadOnlyObjectProperty<Optional<Operator>> operator() {
        return operator.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Channel> channel() {
        return channel.getReadOnlyProperty();
    }

    public void pick(Operator picked) {
        renewals.change(EditName.RenewalKind.PICK_OPERATOR, current -> current.withOperator(picked.id()));
    }

    public void pick(Channel picked) {
        renewals.change(EditName.RenewalKind.PICK_CHANNEL, current -> current.withChannel(picked.id()));
    }

    @Override
    public RenewCommands commands() {
        return commands;
    }

    /** Shows the number and what is to be bought to the person behind the counter. */
    void showToClerk() {
        navigation.showToClerk(new CounterRequest(
                number.field().value(),
                operator.get().map(Operator::id),
                channel.get().id()));
    }

    /** Puts the renewal aside and starts one for another SIM card. */
    void startAnother() {
        renewal.startAnother();
    }

    /** Unticks everything; that can be undone. */
    void reset() {
        renewal.reset();
    }

    /** Opens the receipt form with what is known; a number that is no number is told first. */
    void record() {
        record(draft -> draft);
    }

    /** Opens the receipt form for the same purchase as the last of the number. */
    void repeat() {
        number.last().get().ifPresent(receipt -> record(draft -> draft.repeating(receipt)));
    }

    private void record(UnaryOperator<ReceiptDraft> more) {
        if (number.field().text().get().isBlank() || number.field().check()) {
            boolean otherCard = number.isOfAnotherCard();
            ReceiptDraft draft = more.apply(
                    ReceiptDraft.of(number.asTyped().withChannel(channel.get().id())));
            number.leave();
            navigation.goTo(new Destination.RecordReceipt(otherCard ? draft.withoutRenewal() : draft));
        }
    }

    /** Says that a code is on the clipboard. */
    void copied(String code) {
        notices.tell(Message.of("renew.code.copied", code));
    }

    /** What the user added to the guide. */
    ReadOnlyObjectProperty<Knowledge> knowledge() {
        return knowledge.known();
    }

    /** What stands behind the steps, in one line. */
    Message basis() {
        return ChannelBasis.of(
                channel.get(), operator.get(), knowledge.known().get().checkedOn(channelFact()));
    }

    private FactKey channelFact() {
        return FactKey.channel(channel.get().id(), operator.get().map(Operator::id));
    }

    /** The user found the channel to be as the guide says, as this operator serves it. */
    void checkChannel() {
        knowledge.check(
                channelFact(),
                calendar.minute().get().toLocalDate(),
                notices.withUndo(Message.of("guide.check.done", channel.get().name())));
    }

    /** Goes to where a step or note is added to the channel, as this operator serves it. */
    void addOwn() {
        navigation.goTo(new Destination.AddOwnEntry(
                new Scope(channel.get().id(), operator.get().map(Operator::id))));
    }

    /** Looks the channel up in the guide. */
    void lookUp(String words) {
        navigation.goTo(new Destination.LookUp(words));
    }
}

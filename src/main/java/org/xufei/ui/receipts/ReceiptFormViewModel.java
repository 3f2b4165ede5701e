package org.xufei.ui.receipts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.xufei.domain.Currency;
import org.xufei.domain.clock.EndDate;
import org.xufei.domain.clock.LateTopUp;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.repeat.RepeatedReceipt;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.state.Change;
import org.xufei.state.ReceiptDraft;
import org.xufei.state.Today;
import org.xufei.ui.CardRetirement;
import org.xufei.ui.Form;
import org.xufei.ui.Notices;

/** Decides what the receipt form holds and whether it makes a receipt. */
public final class ReceiptFormViewModel {

    private final ReceiptContext context;
    private final Today today;
    private final ReceiptFields fields;
    private final CollapsibleSections sections;
    private final DayChips chips;
    private final WatchOffer watch;
    private final UsualChannel usualChannel;
    private final MissingEndQuestion question;
    private final Form<Receipt> form;
    private final ObjectProperty<Optional<UUID>> renewal = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ReceiptAdvice> advice = new ReadOnlyObjectWrapper<>(ReceiptAdvice.NONE);
    private final ReadOnlyObjectWrapper<Optional<Receipt>> last = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();

    private Optional<ClockPreview.Way> beginning = Optional.empty();

    public ReceiptFormViewModel(ReceiptContext context, Today today) {
        this.context = context;
        this.today = today;
        watch = new WatchOffer(context.watch());
        fields = new ReceiptFields(today);
        form = fields.form();
        question = new MissingEndQuestion(fields);
        form.remember(renewal, watch.number(), watch.ticked());
        fields.number()
                .parsed()
                .subscribe(typed -> typed.value()
                        .flatMap(context::operator)
                        .map(Operator::id)
                        .ifPresent(fields.operator().text()::set));
        sections = new CollapsibleSections(fields);
        chips = new DayChips(fields, sections);
        usualChannel = new UsualChannel(fields, sections, context);
        fields.number()
                .parsed()
                .subscribe(typed -> typed.value()
                        .filter(number ->
                                form.open().get() && form.edited().get().isEmpty())
                        .ifPresent(usualChannel::of));
        form.follow(this::advise);
        form.whenOpened(this::opened);
        form.whenRefused(sections::showErrors);
        form.open().subscribe(open -> {
            if (!open) {
                closed();
            }
        });
        context.follow(this::advise);
        today.day().subscribe(day -> advise());
    }

    public Guide guide() {
        return context.guide();
    }

    LocalDate today() {
        return today.day().get();
    }

    /** Whether it is open, what is wrong with it, and which receipt it changes. */
    public Form<Receipt> form() {
        return form;
    }

    /** What is typed and chosen. */
    public ReceiptFields fields() {
        return fields;
    }

    /** What to tell beside the fields. */
    ReadOnlyObjectProperty<ReceiptAdvice> advice() {
        return advice.getReadOnlyProperty();
    }

    /** The receipt that a new one of this number may repeat. */
    ReadOnlyObjectProperty<Optional<Receipt>> last() {
        return last.getReadOnlyProperty();
    }

    /** Which parts of it show. */
    CollapsibleSections sections() {
        return sections;
    }

    /** For how long something was bought, at one click. */
    DayChips chips() {
        return chips;
    }

    /** Whether to ask if the plan is really to be saved without an end; saving once more says yes. */
    ReadOnlyBooleanProperty endQuestioned() {
        return question.asked();
    }

    /** Changes whenever anything in the form does. */
    ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /** Whether recording this receipt also makes a SIM card of its number. */
    WatchOffer watch() {
        return watch;
    }

    /** The last day of the number's plan as everything recorded leaves it. */
    Optional<LocalDate> planEnd(PhoneNumber number) {
        return context.clocks(number, today())
                .plan()
                .known()
                .map(EndDate.Known::lastDay)
                .filter(day -> !day.isBefore(today()));
    }

    /** What is to be changed together with the receipt: the card of its number is watched, the renewal that led here is done. */
    List<Change<?>> consequences(Receipt receipt) {
        List<Change<?>> changes = new ArrayList<>(form.edited()
                .get()
                .map(before -> watch.consequences(before, receipt))
                .orElseGet(() -> watch.consequences(receipt)));
        renewal.get().map(context::finishing).ifPresent(changes::add);
        return changes;
    }

    /** Puts an end of the preview right, or makes room for what does. */
    void correct(ClockPreview.Way way) {
        switch (way) {
            case RESTART -> fields.start().set(Validity.Start.RESTART);
            case EXTEND -> fields.start().set(Validity.Start.EXTEND);
            case PLAN_DATE -> {
                fields.validityInput().set(ValidityInput.UNTIL);
                sections.showOtherDays(true);
            }
            case BALANCE_DATE -> sections.showBalanceDate();
        }
    }

    /** Answers the question for the end: it is to be filled in. */
    void takeQuestionBack() {
        question.takeBack();
    }

    /** Answers the question for the end: no plan was bought. */
    void noPlan() {
        fields.kind().set(Purchase.Kind.TOP_UP);
    }

    /** The renewal that ends when this receipt is recorded. */
    Optional<UUID> renewal() {
        return renewal.get();
    }

    /** Opens the form for a new receipt, unless it holds something that is not saved yet. */
    void openFor(ReceiptDraft draft, Currency usual) {
        boolean isOfSameRenewal = draft.renewal().isPresent() && draft.renewal().equals(renewal.get());
        if (!isOfSameRenewal || !form.isDirty()) {
            form.openNew(() -> fillIn(draft, usual));
        }
    }

    private void fillIn(ReceiptDraft draft, Currency usual) {
        renewal.set(draft.renewal());
        fields.clear(usual);
        usualChannel.forget();
        watch.forget();
        fields.number().reset(draft.number().map(PhoneNumber::national).orElse(""));
        draft.operator().ifPresent(fields.operator()::reset);
        draft.channel().ifPresent(fields.channel()::reset);
        draft.last().ifPresent(this::fillInRepeating);
        fields.number().value().ifPresent(usualChannel::of);
    }

    /** Fills the form in with the same purchase as the last of this number; that can be changed still. */
    void repeat() {
        beginning = Optional.empty();
        last.get().ifPresent(this::fillInRepeating);
        sections.open(Optional.empty(), chips.isAnotherLength());
    }

    private void fillInRepeating(Receipt receipt) {
        fields.show(RepeatedReceipt.of(receipt, form.id(), today.now()));
    }

    /** Opens the form on a receipt to change it, unless it holds something that is not saved yet. */
    void openFor(Receipt receipt) {
        form.openFor(receipt, () -> {
            renewal.set(Optional.empty());
            watch.forget();
            fields.show(receipt);
        });
    }

    /** Opens the form on a receipt for the date of an end to be typed, unless it holds something that is not saved yet. */
    void openForDate(Receipt receipt, ClockPreview.Way way) {
        if (form.isDirty()) {
            form.refuse();
            return;
        }
        form.close();
        openFor(receipt);
        correct(way);
        // Making room for the date is nothing that closing would lose.
        form.markUnchanged();
        beginning = Optional.of(way);
    }

    /** The end whose date is to be typed, if the form was opened for that. */
    Optional<ClockPreview.Way> beginning() {
        return beginning;
    }

    /** That this top-up came when the number of a card counted as lost already. */
    Optional<LateTopUp> lateTopUpBy(Receipt receipt) {
        return context.lateTopUp(receipt.number(), today())
                .filter(lateTopUp -> lateTopUp.receipt().id().equals(receipt.id()));
    }

    /** What is recorded already. */
    ReceiptContext context() {
        return context;
    }

    /** Gives up the card with this number, which belongs to someone else by now. */
    void giveUp(PhoneNumber number, Notices notices) {
        context.card(number).ifPresent(new CardRetirement(context.cards(), notices, today)::giveUp);
    }

    /** What the form makes; empty if a field is invalid, which then shows. */
    Optional<Receipt> submit() {
        if (!form.check()) {
            // One thing at a time.
            question.takeBack();
        } else if (!question.isSettled()) {
            return Optional.empty();
        }
        return fields.receipt(form.id());
    }

    private void opened() {
        beginning = Optional.empty();
        question.takeBack();
        chips.offer(fields.number().value().flatMap(context::lastInDays));
        sections.open(form.edited().get(), chips.isAnotherLength());
        advise();
    }

    private void closed() {
        renewal.set(Optional.empty());
        beginning = Optional.empty();
        advice.set(ReceiptAdvice.NONE);
    }

    private void advise() {
        if (form.open().get()) {
            question.refresh();
            chips.offer(fields.number().value().flatMap(context::lastInDays));
            last.set(
                    form.edited().get().isPresent()
                            ? Optional.empty()
                            : fields.number().value().flatMap(context::last));
            watch.offerFor(
                    fields.number().value().filter(typed -> form.edited().get().isEmpty()));
            advice.set(ReceiptAdvice.on(fields, form.id(), context, today()));
            revision.set(revision.get() + 1);
        }
    }
}

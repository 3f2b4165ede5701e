package org.xufei.ui.receipts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.Currency;
import org.xufei.domain.clock.EndDate;
import org.xufei.domain.clock.Revival;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.repeat.RepeatedReceipt;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.state.Change;
import org.xufei.state.EditResult;
import org.xufei.state.ReceiptDraft;
import org.xufei.ui.Message;

/** Decides what the receipt form holds and whether it makes a receipt. */
public final class ReceiptFormViewModel {

    private static final Message FLAWED = Message.of("form.invalid");

    private final ReceiptContext context;
    private final Clock clock;
    private final ReceiptFields fields;
    private final CollapsibleSections sections;
    private final DayChips chips;
    private final WatchOffer watch;
    private final UsualChannel usualChannel;

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Receipt>> edited = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> hint = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ReceiptAdvice> advice = new ReadOnlyObjectWrapper<>(ReceiptAdvice.NONE);
    private final ReadOnlyObjectWrapper<Optional<Receipt>> last = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper endQuestioned = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();

    private UUID id = UUID.randomUUID();
    private Optional<UUID> renewal = Optional.empty();
    private List<Object> asOpened = List.of();
    private Optional<ClockPreview.Way> beginning = Optional.empty();
    private boolean newlyOpened;

    public ReceiptFormViewModel(ReceiptContext context, Clock clock) {
        this.context = context;
        this.clock = clock;
        watch = new WatchOffer(context.watch());
        fields = new ReceiptFields(clock);
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
                        .filter(number -> open.get() && edited.get().isEmpty())
                        .ifPresent(usualChannel::of));
        fields.form().follow(this::advise);
        fields.form().whenMended(this::mended);
        context.follow(this::advise);
    }

    public Guide guide() {
        return context.guide();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** True once after the form was opened: a view that only takes the place of another begins where that one was. */
    boolean isNewlyOpened() {
        boolean once = newlyOpened;
        newlyOpened = false;
        return once;
    }

    /** What is typed and chosen. */
    public ReceiptFields fields() {
        return fields;
    }

    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** True while the receipt is on its way to the disk. */
    public ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }

    /** The receipt that is changed; empty for a new one. */
    public ReadOnlyObjectProperty<Optional<Receipt>> edited() {
        return edited.getReadOnlyProperty();
    }

    /** What to tell about the form as a whole. */
    public ReadOnlyObjectProperty<Optional<Message>> hint() {
        return hint.getReadOnlyProperty();
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
        return endQuestioned.getReadOnlyProperty();
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

    /** What is to be changed together with the receipt that the form makes. */
    List<Change<?>> consequences(Receipt receipt) {
        return edited.get()
                .map(before -> watch.consequences(before, receipt))
                .orElseGet(() -> watch.consequences(receipt));
    }

    /** Puts an end of the preview right, or makes room for what does. */
    void correct(ClockPreview.Way way) {
        switch (way) {
            case RESTART -> fields.start().set(Validity.Start.RESTART);
            case EXTEND -> fields.start().set(Validity.Start.EXTEND);
            case PLAN_DATE -> {
                fields.validityMode().set(ValidityMode.UNTIL);
                sections.showOtherDays(true);
            }
            case BALANCE_DATE -> sections.showBalanceDate();
        }
    }

    /** Answers the question for the end: it is to be filled in. */
    void takeQuestionBack() {
        endQuestioned.set(false);
    }

    /** Answers the question for the end: no plan was bought. */
    void noPlan() {
        fields.kind().set(Purchase.Kind.TOP_UP);
    }

    /** The renewal that ends when this receipt is recorded. */
    Optional<UUID> renewal() {
        return renewal;
    }

    /** Whether something was typed that closing would lose. */
    public boolean isDirty() {
        return open.get() && (saving.get() || !fields.form().contents().equals(asOpened));
    }

    /** Opens the form for a new receipt, unless it holds something that is not saved yet. */
    void openFor(ReceiptDraft draft, Currency usual) {
        if (isDirty() && draft.renewal().isPresent() && draft.renewal().equals(renewal)) {
            return;
        }
        if (isDirty()) {
            refuse();
            return;
        }
        id = UUID.randomUUID();
        renewal = draft.renewal();
        edited.set(Optional.empty());
        fields.clear(usual);
        usualChannel.forget();
        fields.number().reset(draft.number().map(PhoneNumber::national).orElse(""));
        draft.operator().ifPresent(fields.operator()::reset);
        draft.channel().ifPresent(fields.channel()::reset);
        draft.last().ifPresent(this::fillInAgain);
        fields.number().value().ifPresent(usualChannel::of);
        opened();
    }

    /** Fills the form in with the same purchase as the last of this number; that can be changed still. */
    void repeat() {
        beginning = Optional.empty();
        last.get().ifPresent(this::fillInAgain);
        sections.open(Optional.empty(), chips.isAnotherLength());
    }

    private void fillInAgain(Receipt receipt) {
        fields.show(RepeatedReceipt.of(receipt, id, LocalDateTime.now(clock)));
    }

    /** Says that what the form holds comes first. */
    void refuse() {
        hint.set(Optional.of(Message.of("form.unsaved")));
    }

    /** Opens the form on a receipt to change it, unless it holds something that is not saved yet. */
    void openFor(Receipt receipt) {
        if (open.get() && edited.get().map(Receipt::id).equals(Optional.of(receipt.id()))) {
            return;
        }
        if (isDirty()) {
            refuse();
            return;
        }
        id = receipt.id();
        renewal = Optional.empty();
        edited.set(Optional.of(receipt));
        fields.show(receipt);
        opened();
    }

    /** Opens the form on a receipt for the date of an end to be typed, unless it holds something that is not saved yet. */
    void openForDate(Receipt receipt, ClockPreview.Way way) {
        if (isDirty()) {
            refuse();
            return;
        }
        close();
        openFor(receipt);
        correct(way);
        // Making room for the date is nothing that closing would lose.
        asOpened = fields.form().contents();
        beginning = Optional.of(way);
    }

    /** The end whose date is to be typed, if the form was opened for that. */
    Optional<ClockPreview.Way> beginning() {
        return beginning;
    }

    /** That this top-up came when the number of a card counted as lost already. */
    Optional<Revival> revivalBy(Receipt receipt) {
        return context.revival(receipt.number(), today())
                .filter(revival -> revival.receipt().id().equals(receipt.id()));
    }

    /**
     * Gives up the card with this number, which is somebody else's by now.
     *
     * @param done told when that is saved
     */
    void giveUp(PhoneNumber number, Consumer<EditResult> done) {
        context.giveUp(number, today(), done);
    }

    /** Puts the form back to how it was when the snapshot was taken, unless it is in use again. */
    void reopen(Runnable snapshot) {
        if (!isDirty()) {
            snapshot.run();
        }
    }

    /** How the form stands now, to be put back later. */
    Runnable snapshot() {
        UUID thisId = id;
        Optional<UUID> thisRenewal = renewal;
        Optional<Receipt> thisEdited = edited.get();
        List<Object> opened = asOpened;
        Runnable typed = fields.form().snapshot();
        boolean ticked = watch.ticked().get();
        return () -> {
            id = thisId;
            renewal = thisRenewal;
            edited.set(thisEdited);
            typed.run();
            opened();
            asOpened = opened;
            watch.ticked().set(ticked);
        };
    }

    void close() {
        open.set(false);
        saving.set(false);
        hint.set(Optional.empty());
        renewal = Optional.empty();
        edited.set(Optional.empty());
        beginning = Optional.empty();
        advice.set(ReceiptAdvice.NONE);
    }

    /** What the form makes; empty if a field is invalid, which then shows. */
    Optional<Receipt> submit() {
        boolean good = fields.form().check();
        hint.set(good ? Optional.empty() : Optional.of(FLAWED));
        sections.showErrors();
        // One thing at a time.
        endQuestioned.set(good && endQuestioned.get());
        if (good && lacksEnd() && !endQuestioned.get()) {
            endQuestioned.set(true);
            return Optional.empty();
        }
        return fields.receipt(id);
    }

    /** Of what nobody knows when it ends the app cannot remind; what was recorded so already is not asked again. */
    private boolean lacksEnd() {
        boolean known = edited.get().filter(ReceiptFormViewModel::lacksEnd).isPresent();
        return !known && fields.soFar(id).filter(ReceiptFormViewModel::lacksEnd).isPresent();
    }

    private static boolean lacksEnd(Receipt receipt) {
        return receipt.purchase().kind() != Purchase.Kind.TOP_UP && receipt.validity() instanceof Validity.Unstated;
    }

    private void mended() {
        if (hint.get().equals(Optional.of(FLAWED))) {
            hint.set(Optional.empty());
        }
    }

    void saving(boolean now) {
        saving.set(now);
    }

    /** Saving failed; the banner says why, and everything typed is still here. */
    void notSaved() {
        saving.set(false);
        hint.set(Optional.of(Message.of("form.notsaved")));
    }

    private void opened() {
        asOpened = fields.form().contents();
        hint.set(Optional.empty());
        saving.set(false);
        endQuestioned.set(false);
        watch.forget();
        chips.offer(fields.number().value().flatMap(context::lastInDays));
        sections.open(edited.get(), chips.isAnotherLength());
        newlyOpened = true;
        open.set(true);
        advise();
    }

    private void advise() {
        if (open.get()) {
            endQuestioned.set(endQuestioned.get() && lacksEnd());
            chips.offer(fields.number().value().flatMap(context::lastInDays));
            last.set(
                    edited.get().isPresent()
                            ? Optional.empty()
                            : fields.number().value().flatMap(context::last));
            watch.offerFor(fields.number().value().filter(typed -> edited.get().isEmpty()));
            advice.set(ReceiptAdvice.on(fields, id, context, today()));
            revision.set(revision.get() + 1);
        }
    }
}

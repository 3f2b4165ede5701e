package org.xufei.ui.receipts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import org.xufei.domain.Money;
import org.xufei.domain.clock.MissingDate;
import org.xufei.domain.receipt.ListedReceipt;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.reminder.Expiry;
import org.xufei.state.Destination;
import org.xufei.state.EditHistory;
import org.xufei.state.EditName;
import org.xufei.state.EditResult;
import org.xufei.state.Navigation;
import org.xufei.state.ReceiptDraft;
import org.xufei.state.ReceiptLog;
import org.xufei.state.Settings;
import org.xufei.ui.Form;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;
import org.xufei.ui.RoomModel;

/** Decides which receipts are shown and in what order, and what recording, changing and deleting one does. */
public final class ReceiptsViewModel implements RoomModel {

    private final ShownReceipts shown;
    private final ReceiptLog log;
    private final Settings settings;
    private final Notices notices;
    private final ReceiptFormViewModel form;
    private final ReceiptListViewModel list;
    private final ReceiptSaving saving;

    private final ObjectProperty<Optional<UUID>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Receipt>> marked = new SimpleObjectProperty<>(Optional.empty());
    private final ReceiptCommands commands;

    /**
     * Takes up what other rooms leave to be recorded, and marks the receipt that is undone or redone from wherever.
     *
     * @param saving saves what stands in the form
     */
    public ReceiptsViewModel(ReceiptSaving saving, Navigation navigation) {
        this.saving = saving;
        shown = saving.shown();
        log = shown.log();
        settings = saving.settings();
        notices = saving.notices();
        form = saving.form();
        list = new ReceiptListViewModel(shown, settings);
        saving.whenSaved(this::select);
        commands = new ReceiptCommands(this);
        navigation.receive(Destination.RecordReceipt.class, wanted -> record(wanted.draft()));
        navigation.receive(Destination.DateReceipt.class, wanted -> {
            MissingDate date = wanted.toBeDated();
            log.find(date.receipt()).ifPresent(receipt -> typeDate(receipt, date.kind()));
        });
        navigation.receive(Destination.FindReceipts.class, wanted -> list.find(wanted.words()));
        selected.subscribe(id -> id.flatMap(log::find).map(Receipt::number).ifPresent(navigation::keepAtHand));
        notices.follow(this::turned);
    }

    /** Lets a notice offer to put the ends of a card into the person's calendar. */
    public void offerCalendar(Consumer<UUID> export) {
        saving.offerCalendar(export);
    }

    /** By what the receipts are sorted and filtered, and how their columns stand. */
    public ReceiptListViewModel list() {
        return list;
    }

    public ReceiptFormViewModel form() {
        return form;
    }

    public StringProperty search() {
        return shown.search();
    }

    /** What is told of a receipt beside what stands on it. */
    ListedReceipt details(Receipt receipt) {
        return shown.details(receipt);
    }

    /** Immutable; another list with every {@link #revision}. */
    public List<Receipt> shown() {
        return shown.list();
    }

    /** Where a receipt stands among those shown. */
    Optional<Integer> rowOf(UUID id) {
        return shown.rowOf(id);
    }

    /** Changes whenever other receipts are shown, or the same in another order. */
    public ReadOnlyIntegerProperty revision() {
        return shown.revision();
    }

    /** What the receipts shown add up to. */
    public List<Money> totals() {
        return shown.totals();
    }

    /** The largest amounts among the receipts shown, one per currency. */
    List<Money> largest() {
        return shown.largest();
    }

    @Override
    public ReceiptCommands commands() {
        return commands;
    }

    @Override
    public List<Form<?>> forms() {
        return List.of(form.form());
    }

    /** The receipt that is to be marked in the table, whether it is shown now or not. */
    public ObjectProperty<Optional<UUID>> selected() {
        return selected;
    }

    /** The receipt that is marked in the table, as the view tells. */
    ObjectProperty<Optional<Receipt>> marked() {
        return marked;
    }

    public ReceiptLog log() {
        return log;
    }

    public Path file() {
        return log.file();
    }

    /** What to say in place of receipts when none is shown. */
    public Message emptyMessage() {
        boolean nothingYet = shown.outOf() == 0 && !shown.isUpToDate();
        if (!log.loaded().get() || nothingYet) {
            return Message.of("receipts.empty.loading");
        } else if (!log.readable().get()) {
            return Message.of("receipts.empty.illegible");
        } else if (shown.outOf() == 0) {
            return Message.of("receipts.empty.none");
        }
        return Message.of("receipts.empty.notfound");
    }

    public Message countMessage() {
        int found = shown.list().size();
        return found == shown.outOf()
                ? Message.of("receipts.count.all", found)
                : Message.of("receipts.count.some", found, shown.outOf());
    }

    public void recordNew() {
        record(ReceiptDraft.BLANK);
    }

    /** Opens the form for the same purchase, paid now. */
    public void repeat(Receipt receipt) {
        record(ReceiptDraft.BLANK.repeating(receipt));
    }

    public void edit(Receipt receipt) {
        form.openFor(receipt);
    }

    /** Opens a receipt that another room leads to, and marks it. */
    private void typeDate(Receipt receipt, Expiry.Kind what) {
        shown.uncover(receipt);
        select(receipt);
        form.openForDate(
                receipt, what == Expiry.Kind.PLAN ? ClockPreview.Way.PLAN_DATE : ClockPreview.Way.BALANCE_DATE);
    }

    /** Deletes the receipt; that can be undone. */
    public void delete(Receipt receipt) {
        if (form.form().isDirty() && form.form().isOf(receipt)) {
            form.form().refuse();
            return;
        }
        Optional<Receipt> neighbour = shown.neighbourOf(receipt);
        Consumer<EditResult> deleted = EditResult.ifMade(() -> {
            // The neighbour is next, so that one can go on.
            neighbour.ifPresent(this::select);
            if (form.form().isOf(receipt)) {
                form.form().close();
            }
        });
        log.delete(
                receipt,
                deleted.andThen(notices.withUndo(Message.of("receipts.deleted", receipt.number(), receipt.paid()))));
    }

    /** What saves the receipt in the form. */
    public ReceiptSaving saving() {
        return saving;
    }

    /** Takes back what the form asks, or discards what was typed, which can be undone; what is on its way to the disk cannot be called back. */
    public void cancel() {
        if (form.form().saving().get()) {
            return;
        }
        if (form.endQuestioned().get()) {
            form.takeQuestionBack();
            return;
        }
        form.form().discard(notices);
    }

    private void record(ReceiptDraft draft) {
        form.openFor(draft, settings.preferences().get().currency());
    }

    private void select(Receipt receipt) {
        selected.set(Optional.of(receipt.id()));
    }

    private void turned(EditHistory.Event event) {
        boolean turned = event.kind() == EditHistory.Kind.UNDONE || event.kind() == EditHistory.Kind.REDONE;
        if (turned && event.editName() instanceof EditName.OfReceipt editName) {
            Optional<Receipt> now = log.find(editName.receipt().id());
            if (form.form().isOf(editName.receipt()) && !form.form().isDirty()) {
                form.form().close();
                now.ifPresent(form::openFor);
            }
            now.ifPresent(this::select);
        }
    }
}

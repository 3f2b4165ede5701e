package org.xufei.ui.receipts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xufei.domain.Money;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptOrder;
import org.xufei.domain.receipt.ReceiptSearch;
import org.xufei.domain.receipt.Totals;
import org.xufei.state.Navigation;
import org.xufei.state.ReceiptDraft;
import org.xufei.state.ReceiptLog;
import org.xufei.state.Renewals;
import org.xufei.state.Settings;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;

/** Decides which receipts are shown and in what order, and what recording, changing and deleting one does. */
public final class ReceiptsViewModel {

    private final ReceiptLog log;
    private final Renewals renewals;
    private final Settings settings;
    private final Notices notices;
    private final ReceiptFormViewModel form;

    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<UUID>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Receipt> shown = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();

    private final Map<Purchase.Kind, String> kinds = PurchaseKinds.inEveryLanguage();
    private ReceiptOrder order = ReceiptOrder.PAID_AT;
    private boolean descending = true;
    private List<Row> rows = List.of();

    /** A receipt with what it is searched by, made once. */
    private record Row(Receipt receipt, String key) {}

    public ReceiptsViewModel(
            ReceiptLog log, Renewals renewals, Settings settings, Notices notices, ReceiptFormViewModel form) {
        this.log = log;
        this.renewals = renewals;
        this.settings = settings;
        this.notices = notices;
        this.form = form;
        log.receipts().subscribe(this::index);
        search.subscribe(this::filter);
    }

    /** Takes up what other rooms leave to be recorded. */
    public void follow(Navigation navigation) {
        navigation
                .draft()
                .subscribe(draft -> draft.ifPresent(left -> {
                    navigation.draft().set(Optional.empty());
                    record(left);
                }));
    }

    public ReceiptFormViewModel form() {
        return form;
    }

    public StringProperty search() {
        return search;
    }

    public ObservableList<Receipt> shown() {
        return shown;
    }

    /** Changes whenever other receipts are shown, or the same in another order. */
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /** What the receipts shown add up to. */
    public List<Money> totals() {
        return Totals.of(shown);
    }

    /** The receipt that is marked in the table. */
    public ObjectProperty<Optional<UUID>> selected() {
        return selected;
    }

    public ReceiptLog log() {
        return log;
    }

    public Path file() {
        return log.file();
    }

    /** What to say in place of receipts when none is shown. */
    public Message emptyMessage() {
        if (!log.loaded().get()) {
            return Message.of("receipts.empty.loading");
        } else if (!log.legible().get()) {
            return Message.of("receipts.empty.illegible");
        } else if (rows.isEmpty()) {
            return Message.of("receipts.empty.none");
        }
        return Message.of("receipts.empty.notfound");
    }

    public Message countMessage() {
        return shown.size() == rows.size()
                ? Message.of("receipts.count.all", rows.size())
                : Message.of("receipts.count.some", shown.size(), rows.size());
    }

    public void sort(ReceiptOrder newOrder, boolean newDescending) {
        order = newOrder;
        descending = newDescending;
        sortRows();
        filter();
    }

    public void recordNew() {
        record(ReceiptDraft.BLANK);
    }

    public void edit(Receipt receipt) {
        form.openFor(receipt);
    }

    /** Deletes the receipt; that can be undone. */
    public void delete(Receipt receipt) {
        if (form.isDirty() && isEdited(receipt)) {
            form.refuse();
            return;
        }
        int index = shown.indexOf(receipt);
        log.delete(receipt.id(), saved -> {
            if (saved) {
                if (!shown.isEmpty()) {
                    // The neighbour is next, so that one can go on.
                    select(shown.get(Math.max(0, Math.min(index, shown.size() - 1))), true);
                }
                if (isEdited(receipt)) {
                    form.close();
                }
                notices.offerUndo(
                        Message.of("receipts.deleted", receipt.number(), receipt.paid()),
                        () -> log.put(receipt, restored -> select(receipt, restored)));
            }
        });
    }

    /** Writes what the form holds, if it has no flaw; then the renewal that led here is done. */
    public void save() {
        if (form.saving().get()) {
            return;
        }
        form.submit().ifPresent(receipt -> {
            form.saving(true);
            log.put(receipt, saved -> {
                if (saved) {
                    saved(receipt);
                } else {
                    form.notSaved();
                }
            });
        });
    }

    /** Drops what was typed, which can be undone; what is on its way to the disk cannot be called back. */
    public void cancel() {
        if (form.saving().get()) {
            return;
        }
        if (form.isDirty()) {
            Runnable snapshot = form.snapshot();
            notices.offerUndo(Message.of("receipts.dropped"), () -> form.reopen(snapshot));
        }
        form.close();
    }

    private boolean isEdited(Receipt receipt) {
        return form.edited().get().map(Receipt::id).equals(Optional.of(receipt.id()));
    }

    private void record(ReceiptDraft draft) {
        form.openFor(draft, settings.preferences().get().currency());
    }

    private void saved(Receipt receipt) {
        boolean endsRenewal = form.renewal().isPresent();
        form.renewal().ifPresent(done -> renewals.change(list -> list.finish(done, UUID.randomUUID())));
        settings.change(preferences -> preferences.withCurrency(receipt.paid().currency()));
        form.close();
        if (shown.stream().noneMatch(receipt::equals)) {
            search.set("");
        }
        select(receipt, true);
        notices.tell(
                endsRenewal
                        ? Message.of("receipts.saved.renewal", receipt.number(), receipt.paid())
                        : Message.of("receipts.saved", receipt.number(), receipt.paid()));
    }

    private void select(Receipt receipt, boolean present) {
        selected.set(present ? Optional.of(receipt.id()) : Optional.empty());
    }

    private void index(List<Receipt> receipts) {
        Map<Receipt, String> known = new HashMap<>(rows.size() * 2);
        rows.forEach(row -> known.put(row.receipt(), row.key()));
        rows = new ArrayList<>(receipts.size());
        for (Receipt receipt : receipts) {
            String key = known.get(receipt);
            rows.add(new Row(
                    receipt,
                    key == null
                            ? ReceiptSearch.key(
                                    receipt,
                                    form.guide(),
                                    kinds.getOrDefault(receipt.purchase().kind(), ""))
                            : key));
        }
        sortRows();
        filter();
    }

    private void sortRows() {
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(Row::receipt, order.comparator(descending)));
        rows = Collections.unmodifiableList(sorted);
    }

    private void filter() {
        ReceiptSearch words = ReceiptSearch.forWords(search.get());
        shown.setAll(rows.stream()
                .filter(row -> words.matches(row.key()))
                .map(Row::receipt)
                .toList());
        revision.set(revision.get() + 1);
    }
}

package org.xufei.ui.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xufei.domain.receipt.DeletedReceipt;
import org.xufei.domain.receipt.Receipt;
import org.xufei.state.ReceiptLog;
import org.xufei.state.Today;
import org.xufei.state.Trash;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;

/** Decides which deleted receipts show, and puts them back. */
public final class TrashViewModel {

    private final Trash trash;
    private final ReceiptLog log;
    private final Notices notices;
    private final Today today;
    private boolean followed;
    private final ObservableList<DeletedReceipt> shown = FXCollections.observableArrayList();
    private final ObjectProperty<List<DeletedReceipt>> marked = new SimpleObjectProperty<>(List.of());
    private final ObservableValue<Boolean> more =
            Bindings.createBooleanBinding(() -> marked.get().size() < shown.size(), marked, shown);

    public TrashViewModel(Trash trash, ReceiptLog log, Notices notices, Today today) {
        this.trash = trash;
        this.log = log;
        this.notices = notices;
        this.today = today;
        trash.records().subscribe(all -> lookAgain());
        log.records().subscribe(receipts -> lookAgain());
        today.day().subscribe(day -> lookAgain());
    }

    /** Whether the list is to be kept up to date, because somebody sees it. */
    void follow(boolean seen) {
        followed = seen;
        lookAgain();
    }

    private void lookAgain() {
        if (followed) {
            refresh();
        }
    }

    /** The latest first, without those that are back or kept no longer. */
    ObservableList<DeletedReceipt> shown() {
        return shown;
    }

    /** Those that are marked in the list, as the view tells. */
    ObjectProperty<List<DeletedReceipt>> marked() {
        return marked;
    }

    /** Whether not all are marked. */
    ObservableValue<Boolean> isMore() {
        return more;
    }

    private void refresh() {
        List<DeletedReceipt> all = trash.records().get();
        Set<UUID> back = new HashSet<>();
        all.forEach(deleted -> back.add(deleted.receipt().id()));
        Set<UUID> live = new HashSet<>();
        for (Receipt receipt :
                all.isEmpty() ? List.<Receipt>of() : log.records().get()) {
            if (back.contains(receipt.id())) {
                live.add(receipt.id());
            }
        }
        List<DeletedReceipt> next = new ArrayList<>();
        for (DeletedReceipt deleted : all) {
            if (deleted.isKeptOn(today.day().get())
                    && !live.contains(deleted.receipt().id())) {
                next.add(deleted);
            }
        }
        Collections.reverse(next);
        if (!next.equals(shown)) {
            shown.setAll(next);
        }
    }

    Message when(DeletedReceipt deleted) {
        return Message.of("settings.trash.when", deleted.deletedAt(), deleted.lastDay());
    }

    /** What the button says that puts so many back. */
    Message putBackMessage(int count) {
        return count > 1 ? Message.of("settings.trash.putback.several", count) : Message.of("settings.trash.putback");
    }

    /** Puts back those that are marked. */
    void putBackMarked() {
        putBack(marked.get());
    }

    /** Puts all of them back as one step. */
    void putBack(List<DeletedReceipt> deleted) {
        if (deleted.isEmpty()) {
            return;
        }
        List<Receipt> receipts = deleted.stream().map(DeletedReceipt::receipt).toList();
        Receipt first = receipts.get(0);
        Message what = receipts.size() == 1
                ? Message.of("settings.trash.restored", first.number(), first.paid())
                : Message.of("settings.trash.restored.several", receipts.size());
        log.putBack(receipts, notices.withUndo(what));
    }
}

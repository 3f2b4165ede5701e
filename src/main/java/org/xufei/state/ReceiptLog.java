package org.xufei.state;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.xufei.domain.receipt.Receipt;
import org.xufei.storage.Backup;
import org.xufei.storage.RecordFile;

/** All receipts that were recorded, in the order in which they were. */
public final class ReceiptLog {

    private final RecordStore<Receipt> saved;
    private final EditHistory history;
    private final Restorable<Receipt> restorable;
    private final LoadState<Receipt> loading;

    /** @param trash keeps every receipt that goes; to be loaded before anything is changed */
    public ReceiptLog(
            RecordFile<Receipt> file, Trash trash, Background background, Troubles troubles, EditHistory history) {
        this.history = history;
        saved = new RecordStore<>(file, RecordStore.Unwritten.NOT_MADE, background, troubles, trash::keep);
        restorable = new Restorable<>(saved, Receipt::id, history, troubles, trash::ids);
        loading = new LoadState<>(saved);
    }

    public void load() {
        loading.load();
    }

    /** Brings everything into the one file that other programs read. To be called before the worker ends. */
    public void close() {
        saved.close();
    }

    /** False until the file has been read. */
    public ReadOnlyBooleanProperty loaded() {
        return loading.loaded();
    }

    /** False if nothing could be read of a file that is there: no receipts then does not mean that there are none. */
    public ReadOnlyBooleanProperty readable() {
        return loading.legible();
    }

    public ReadOnlyObjectProperty<List<Receipt>> records() {
        return saved.records();
    }

    public Optional<Receipt> find(UUID id) {
        List<Receipt> all = records().get();
        int index = indexOf(all, id);
        return index < 0 ? Optional.empty() : Optional.of(all.get(index));
    }

    public Path file() {
        return saved.file().file();
    }

    /** Adds the receipt, or puts it in the place of the one with its id. */
    public void put(Receipt receipt, Consumer<EditResult> done) {
        put(receipt, List.of(), done);
    }

    /**
     * The same, and what follows from it, as one step.
     *
     * @param consequences made only if the receipt was written
     */
    public void put(Receipt receipt, List<Change<?>> consequences, Consumer<EditResult> done) {
        boolean isNew = find(receipt.id()).isEmpty();
        List<Change<?>> changes = new ArrayList<>();
        changes.add(new Change<>(saved, Receipt::id, receipts -> with(receipt, receipts)));
        changes.addAll(consequences);
        EditName.ReceiptKind kind = isNew ? EditName.ReceiptKind.RECORD : EditName.ReceiptKind.EDIT;
        history.make(new EditName.OfReceipt(kind, receipt), changes, done);
    }

    /** Adds receipts, or puts each in the place of the one with its id, as one step. */
    public void putAll(List<Receipt> several, EditName editName, Consumer<EditResult> done) {
        restorable.changeMany(editName, receipts -> withAll(several, receipts), Backup.Before.BULK, done);
    }

    public void delete(Receipt receipt, Consumer<EditResult> done) {
        Change<Receipt> change = new Change<>(
                saved,
                Receipt::id,
                receipts -> receipts.stream()
                        .filter(other -> !other.id().equals(receipt.id()))
                        .toList());
        history.make(deletion(receipt), List.of(change), done);
    }

    /** What deleting this receipt is called. */
    public static EditName deletion(Receipt receipt) {
        return new EditName.OfReceipt(EditName.ReceiptKind.DELETE, receipt);
    }

    /** What putting this receipt back is called. */
    public static EditName returning(Receipt receipt) {
        return new EditName.OfReceipt(EditName.ReceiptKind.PUT_BACK, receipt);
    }

    /** Adds receipts that had been deleted, as one step; those whose ids are there stay as they are. */
    public void putBack(List<Receipt> several, Consumer<EditResult> done) {
        Change<Receipt> change = changing(receipts -> {
            Map<UUID, Receipt> all = new LinkedHashMap<>();
            receipts.forEach(receipt -> all.put(receipt.id(), receipt));
            several.forEach(receipt -> all.putIfAbsent(receipt.id(), receipt));
            return List.copyOf(all.values());
        });
        EditName editName = several.size() == 1
                ? returning(several.get(0))
                : new EditName.OfReceipts(
                        EditName.ReceiptKind.PUT_BACK,
                        several.stream().map(Receipt::id).collect(Collectors.toUnmodifiableSet()));
        history.make(editName, List.of(change), done);
    }

    private static List<Receipt> with(Receipt receipt, List<Receipt> receipts) {
        List<Receipt> changed = new ArrayList<>(receipts);
        int index = indexOf(receipts, receipt.id());
        if (index < 0) {
            changed.add(receipt);
        } else {
            changed.set(index, receipt);
        }
        return changed;
    }

    /** A change to be made together with others. */
    Change<Receipt> changing(UnaryOperator<List<Receipt>> change) {
        return new Change<>(saved, Receipt::id, change);
    }

    /** What backups put back. */
    public Restorable<Receipt> restorable() {
        return restorable;
    }

    private static List<Receipt> withAll(List<Receipt> several, List<Receipt> receipts) {
        Map<UUID, Receipt> changed = new LinkedHashMap<>();
        receipts.forEach(receipt -> changed.put(receipt.id(), receipt));
        several.forEach(receipt -> changed.put(receipt.id(), receipt));
        return List.copyOf(changed.values());
    }

    private static int indexOf(List<Receipt> receipts, UUID id) {
        for (int i = 0; i < receipts.size(); i++) {
            if (receipts.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}

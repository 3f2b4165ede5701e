package org.xufei.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.xufei.domain.receipt.Receipt;
import org.xufei.storage.RecordFile;
import org.xufei.storage.WriteFailure;
import org.xufei.storage.backup.Backup;

/** All receipts that were recorded, in the order in which they were. */
public final class ReceiptLog extends RecordStore<Receipt> {

    private final Trash trash;
    private final Restorable<Receipt> restorable;

    /** @param trash keeps every receipt that goes; to be loaded before anything is changed */
    public ReceiptLog(RecordFile<Receipt> file, Trash trash, StoreContext context) {
        super(file, WritePolicy.ASK, context);
        this.trash = trash;
        restorable = new Restorable<>(this, trash::keys);
    }

    @Override
    void beforeWrite(List<Receipt> before, List<Receipt> next) throws WriteFailure {
        trash.keep(before, next);
    }

    public Optional<Receipt> find(UUID id) {
        List<Receipt> all = records().get();
        int index = indexOf(all, id);
        return index < 0 ? Optional.empty() : Optional.of(all.get(index));
    }

    /** Adds the receipt, or puts it in the place of the one with its id. */
    public void put(Receipt receipt, Consumer<EditResult> done) {
        put(kindOf(receipt), receipt, List.of(), done);
    }

    /** Whether putting this receipt records it or changes it. */
    public EditName.ReceiptKind kindOf(Receipt receipt) {
        return find(receipt.id()).isEmpty() ? EditName.ReceiptKind.RECORD : EditName.ReceiptKind.EDIT;
    }

    /**
     * Adds the receipt, or puts it in the place of the one with its id, and does what follows from it, as one step.
     *
     * @param kind what becomes of the receipt by that
     * @param consequences made only if the receipt was written
     */
    public void put(
            EditName.ReceiptKind kind, Receipt receipt, List<Change<?>> consequences, Consumer<EditResult> done) {
        List<Change<?>> changes = new ArrayList<>();
        changes.add(changing(receipts -> with(receipt, receipts)));
        changes.addAll(consequences);
        history().apply(new Edit(new EditName.OfReceipt(kind, receipt), changes), done);
    }

    /** Adds receipts, or puts each in the place of the one with its id, as one step. */
    public void putAll(List<Receipt> several, EditName editName, Consumer<EditResult> done) {
        restorable.changeMany(editName, receipts -> withAll(several, receipts), Backup.Before.BULK, done);
    }

    public void delete(Receipt receipt, Consumer<EditResult> done) {
        Change<Receipt> change = changing(receipts -> receipts.stream()
                .filter(other -> !other.id().equals(receipt.id()))
                .toList());
        history().apply(new Edit(deletion(receipt), change), done);
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
        history().apply(new Edit(editName, change), done);
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

    @Override
    Restorable<Receipt> restorable() {
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

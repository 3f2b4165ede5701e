package org.xufei.state;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.xufei.domain.receipt.Receipt;
import org.xufei.storage.RecordFile;

/** All receipts that were recorded, in the order in which they were. */
public final class ReceiptLog {

    private final SavedList<Receipt> saved;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper legible = new ReadOnlyBooleanWrapper(true);

    public ReceiptLog(RecordFile<Receipt> file, Background background, Troubles troubles) {
        saved = new SavedList<>(file, SavedList.Unwritten.NOT_MADE, background, troubles);
    }

    public void load() {
        saved.load(result -> {
            legible.set(result.problem().isEmpty() || !result.records().isEmpty());
            loaded.set(true);
        });
    }

    /** False until the file has been read. */
    public ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    /** False if nothing could be read of a file that is there: no receipts then does not mean that there are none. */
    public ReadOnlyBooleanProperty legible() {
        return legible.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Receipt>> receipts() {
        return saved.records();
    }

    public Path file() {
        return saved.file().file();
    }

    /** Adds the receipt, or puts it in the place of the one with its id. */
    public void put(Receipt receipt, Consumer<Boolean> done) {
        saved.change(
                receipts -> {
                    List<Receipt> changed = new ArrayList<>(receipts);
                    int index = indexOf(receipts, receipt.id());
                    if (index < 0) {
                        changed.add(receipt);
                    } else {
                        changed.set(index, receipt);
                    }
                    return changed;
                },
                done);
    }

    public void delete(UUID id, Consumer<Boolean> done) {
        saved.change(
                receipts -> receipts.stream()
                        .filter(receipt -> !receipt.id().equals(id))
                        .toList(),
                done);
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

package org.xufei.state;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.merge.Merge;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptChanges;
import org.xufei.json.JsonFault;
import org.xufei.storage.Backup;
import org.xufei.storage.Backups;

/** The backups of the receipts: which there are, what is in them, and the way back to one. */
public final class ReceiptBackups {

    private final Backups<Receipt> backups;
    private final ReceiptLog log;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<List<Backup>>> all =
            new ReadOnlyObjectWrapper<>(Optional.of(List.of()));

    public ReceiptBackups(Backups<Receipt> backups, ReceiptLog log, Background background) {
        this.backups = backups;
        this.log = log;
        this.background = background;
    }

    /**
     * What is in a backup.
     *
     * @param changes what restoring it would change
     */
    public record Preview(Backup backup, List<Receipt> receipts, ReceiptChanges changes) {}

    /** The newest first, as of the last {@link #refresh}; empty if their folder cannot be read. */
    public ReadOnlyObjectProperty<Optional<List<Backup>>> all() {
        return all.getReadOnlyProperty();
    }

    /** Looks what backups there are. */
    public void refresh() {
        background.run(
                () -> {
                    try {
                        return Optional.of(backups.list());
                    } catch (IOException e) {
                        return Optional.<List<Backup>>empty();
                    }
                },
                all::set,
                () -> {});
    }

    /** @param done told on the FX thread; empty if the backup cannot be read whole */
    public void preview(Backup backup, Consumer<Optional<Preview>> done) {
        List<Receipt> now = log.receipts().get();
        background.run(
                () -> {
                    try {
                        List<Receipt> then = backups.read(backup);
                        return Optional.of(new Preview(backup, then, ReceiptChanges.between(now, then)));
                    } catch (IOException | JsonFault e) {
                        return Optional.<Preview>empty();
                    }
                },
                done,
                () -> done.accept(Optional.empty()));
    }

    /**
     * Puts the receipts of the backup in place of those in the log.
     *
     * @param done told on the FX thread whether that was done
     */
    public void restore(Preview preview, Consumer<EditResult> done) {
        change(Deed.BackupKind.RESTORE, preview, receipts -> preview.receipts(), done);
    }

    /** Adds the receipts of the backup that are not in the log, and leaves the others; otherwise as for restoring. */
    public void merge(Preview preview, Consumer<EditResult> done) {
        change(
                Deed.BackupKind.MERGE,
                preview,
                receipts -> {
                    Map<UUID, Receipt> here = new HashMap<>();
                    receipts.forEach(receipt -> here.put(receipt.id(), receipt));
                    List<Receipt> theirs = preview.receipts().stream()
                            .map(receipt -> here.getOrDefault(receipt.id(), receipt))
                            .toList();
                    return Merge.of(List.of(), receipts, theirs, Receipt::id).records();
                },
                done);
    }

    private void change(
            Deed.BackupKind kind, Preview preview, UnaryOperator<List<Receipt>> change, Consumer<EditResult> done) {
        Deed deed = new Deed.OfBackup(kind, preview.backup().at());
        log.changeMany(deed, change, Backup.Before.RESTORE, done);
    }
}

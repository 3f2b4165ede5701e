package org.xufei.state;

import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.usage.DataReading;
import org.xufei.storage.backup.Backup;

/**
 * The backups of every file that can be put back from one.
 *
 * @param copies what sync tools left beside the files, to be merged in the same way
 */
public record FileBackups(
        RecordBackups<Receipt> receipts,
        RecordBackups<SimCard> simCards,
        RecordBackups<DataReading> readings,
        ConflictCopies copies) {

    public static FileBackups of(CardStores files, ConflictCopies copies, Background background) {
        return new FileBackups(
                new RecordBackups<>(Backup.Records.RECEIPTS, files.receipts().restorable(), background),
                new RecordBackups<>(Backup.Records.SIM_CARDS, files.cards().restorable(), background),
                new RecordBackups<>(Backup.Records.READINGS, files.readings().restorable(), background),
                copies);
    }
}

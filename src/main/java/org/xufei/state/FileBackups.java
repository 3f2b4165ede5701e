package org.xufei.state;

import org.xufei.domain.knowledge.KnowledgeRecord;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.usage.DataReading;
import org.xufei.storage.RecordKinds;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.format.RecordKind;

/**
 * The backups of every file that can be put back from one.
 *
 * @param copies what sync tools left beside the files, to be merged in the same way
 */
public record FileBackups(
        RecordBackups<Receipt> receipts,
        RecordBackups<SimCard> simCards,
        RecordBackups<DataReading> readings,
        RecordBackups<KnowledgeRecord> knowledge,
        ConflictCopies copies) {

    static FileBackups of(Stores stores, ConflictCopies copies) {
        return new FileBackups(
                of(stores, RecordKinds.RECEIPTS),
                of(stores, RecordKinds.SIM_CARDS),
                of(stores, RecordKinds.READINGS),
                of(stores, RecordKinds.OWN_KNOWLEDGE),
                copies);
    }

    private static <T> RecordBackups<T> of(Stores stores, RecordKind<T> kind) {
        return new RecordBackups<>(
                Backup.Records.of(kind).orElseThrow(), stores.of(kind).restorable(), stores.background());
    }
}

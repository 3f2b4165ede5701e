package org.xufei.ui;

import org.xufei.storage.backup.Backup;

/** What the records of a backup are called, and how many there are. */
public final class RecordNames {

    private RecordNames() {}

    public static Message of(Backup.Records records) {
        return switch (records) {
            case RECEIPTS -> Message.of("records.receipts");
            case SIM_CARDS -> Message.of("records.cards");
            case READINGS -> Message.of("records.readings");
            case OWN_KNOWLEDGE -> Message.of("records.knowledge");
        };
    }

    public static Message count(Backup.Records records, int count) {
        return switch (records) {
            case RECEIPTS -> Message.of("records.receipts.count", count);
            case SIM_CARDS -> Message.of("records.cards.count", count);
            case READINGS -> Message.of("records.readings.count", count);
            case OWN_KNOWLEDGE -> Message.of("records.knowledge.count", count);
        };
    }

    /** How many are in the backup. */
    public static Message count(Backup backup) {
        return count(backup.holds().orElse(Backup.Records.RECEIPTS), backup.records());
    }
}

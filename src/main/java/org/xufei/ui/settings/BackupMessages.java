package org.xufei.ui.settings;

import java.time.Duration;
import java.time.LocalDateTime;
import org.xufei.storage.backup.Backup;
import org.xufei.ui.Message;
import org.xufei.ui.RecordNames;

/** What is said of a backup. */
final class BackupMessages {

    private BackupMessages() {}

    /** How many records are in it, and why it was made. */
    static Message contents(Backup backup) {
        Message records = RecordNames.count(backup);
        if (backup.before().isEmpty()) {
            return records;
        }
        return switch (backup.before().get()) {
            case IMPORT -> Message.of("settings.backups.before.import", records);
            case BULK -> Message.of("settings.backups.before.bulk", records);
            case RESTORE -> Message.of("settings.backups.before.restore", records);
            case UPGRADE -> Message.of("settings.backups.before.upgrade", records);
            case DAMAGE -> Message.of("settings.backups.before.damage", records);
            case OVERWRITE -> Message.of("settings.backups.before.overwrite", records);
        };
    }

    static Message age(LocalDateTime at, LocalDateTime now) {
        Duration age = Duration.between(at, now);
        if (age.toMinutes() < 1) {
            return Message.of("settings.age.now");
        } else if (age.toHours() < 1) {
            return Message.of("settings.age.minutes", age.toMinutes());
        } else if (age.toDays() < 1) {
            return Message.of("settings.age.hours", age.toHours());
        }
        return Message.of("settings.age.days", age.toDays());
    }
}

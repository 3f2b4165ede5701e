package org.xufei.storage.format;

import java.util.function.Function;
import org.xufei.domain.Preferences;
import org.xufei.domain.receipt.DeletedReceipt;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.reminder.ExportedEvent;
import org.xufei.domain.reminder.ReminderLedger;
import org.xufei.domain.renewal.Renewal;
import org.xufei.domain.sim.HandlesSimCodes;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCodes;
import org.xufei.domain.sim.UnwatchedNumber;
import org.xufei.domain.usage.DataReading;
import org.xufei.storage.shapes.CalendarEventJson;
import org.xufei.storage.shapes.ReadingJson;
import org.xufei.storage.shapes.ReceiptJson;
import org.xufei.storage.shapes.ReminderJson;
import org.xufei.storage.shapes.RenewalJson;
import org.xufei.storage.shapes.SettingsJson;
import org.xufei.storage.shapes.SimCardJson;
import org.xufei.storage.shapes.SimCodesJson;
import org.xufei.storage.shapes.TrashJson;
import org.xufei.storage.shapes.UnwatchedJson;

/**
 * A kind of record that has a file of its own.
 *
 * @param name of the file and of its format
 * @param list the name of the list in the file
 * @param key the {@link RecordJson#key()} of a record
 * @param secret whether no copy of the file is to be kept: its user deletes what is in it and means it
 */
@HandlesSimCodes
public record RecordKind<T>(
        String name,
        String list,
        Class<? extends RecordJson<T>> shape,
        Class<? extends RecordJson.Document<T>> document,
        Class<? extends RecordJson.Change<T>> change,
        Function<T, RecordJson<T>> toShape,
        Function<T, String> key,
        boolean secret) {

    /** One of which backups are kept. */
    RecordKind(
            String name,
            String list,
            Class<? extends RecordJson<T>> shape,
            Class<? extends RecordJson.Document<T>> document,
            Class<? extends RecordJson.Change<T>> change,
            Function<T, RecordJson<T>> toShape,
            Function<T, String> key) {
        this(name, list, shape, document, change, toShape, key, false);
    }

    public static final RecordKind<Receipt> RECEIPTS = new RecordKind<>(
            "receipts",
            "receipts",
            ReceiptJson.class,
            ReceiptJson.Document.class,
            ReceiptJson.Change.class,
            ReceiptJson::of,
            receipt -> receipt.id().toString());
    public static final RecordKind<DeletedReceipt> TRASH = new RecordKind<>(
            "trash",
            "trash",
            TrashJson.class,
            TrashJson.Document.class,
            TrashJson.Change.class,
            TrashJson::of,
            deleted -> deleted.receipt().id().toString());
    public static final RecordKind<Renewal> RENEWALS = new RecordKind<>(
            "renewals",
            "renewals",
            RenewalJson.class,
            RenewalJson.Document.class,
            RenewalJson.Change.class,
            RenewalJson::of,
            renewal -> renewal.id().toString());
    public static final RecordKind<SimCard> SIM_CARDS = new RecordKind<>(
            "sim-cards",
            "simCards",
            SimCardJson.class,
            SimCardJson.Document.class,
            SimCardJson.Change.class,
            SimCardJson::of,
            card -> card.id().toString());
    public static final RecordKind<SimCodes> SIM_CODES = new RecordKind<>(
            "sim-codes",
            "simCodes",
            SimCodesJson.class,
            SimCodesJson.Document.class,
            SimCodesJson.Change.class,
            SimCodesJson::of,
            codes -> codes.card().toString(),
            true);
    public static final RecordKind<DataReading> READINGS = new RecordKind<>(
            "readings",
            "readings",
            ReadingJson.class,
            ReadingJson.Document.class,
            ReadingJson.Change.class,
            ReadingJson::of,
            reading -> reading.id().toString());
    public static final RecordKind<UnwatchedNumber> UNWATCHED = new RecordKind<>(
            "unwatched-numbers",
            "unwatched",
            UnwatchedJson.class,
            UnwatchedJson.Document.class,
            UnwatchedJson.Change.class,
            UnwatchedJson::of,
            unwatched -> unwatched.number().e164());
    public static final RecordKind<ReminderLedger.Line> REMINDERS = new RecordKind<>(
            "reminders",
            "reminders",
            ReminderJson.class,
            ReminderJson.Document.class,
            ReminderJson.Change.class,
            ReminderJson::of,
            line -> ReminderJson.key(line.expiry()));
    public static final RecordKind<ExportedEvent> CALENDAR_EVENTS = new RecordKind<>(
            "calendar-events",
            "events",
            CalendarEventJson.class,
            CalendarEventJson.Document.class,
            CalendarEventJson.Change.class,
            CalendarEventJson::of,
            event -> CalendarEventJson.key(event.key()));
    public static final RecordKind<Preferences> SETTINGS = new RecordKind<>(
            "settings",
            "settings",
            SettingsJson.class,
            SettingsJson.Document.class,
            SettingsJson.Change.class,
            SettingsJson::of,
            all -> SettingsJson.KEY);

    public String format() {
        return "xufei." + name;
    }
}

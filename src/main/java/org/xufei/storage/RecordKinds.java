package org.xufei.storage;

import java.util.List;
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
import org.xufei.storage.format.RecordKind;
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

/** The kinds of records that have a file in the data folder: name of the file, name of the list in it, shape, and key of a record. */
@HandlesSimCodes
public final class RecordKinds {

    public static final RecordKind<Receipt> RECEIPTS = RecordKind.of(
            "receipts",
            "receipts",
            ReceiptJson.class,
            ReceiptJson::of,
            receipt -> receipt.id().toString());
    /** The receipts that were deleted. */
    public static final RecordKind<DeletedReceipt> TRASH = RecordKind.of(
            "trash",
            "trash",
            TrashJson.class,
            TrashJson::of,
            deleted -> deleted.receipt().id().toString());

    public static final RecordKind<Renewal> RENEWALS = RecordKind.of(
            "renewals",
            "renewals",
            RenewalJson.class,
            RenewalJson::of,
            renewal -> renewal.id().toString());
    public static final RecordKind<SimCard> SIM_CARDS = RecordKind.of(
            "sim-cards",
            "simCards",
            SimCardJson.class,
            SimCardJson::of,
            card -> card.id().toString());
    /** PIN and PUK of the cards: no backup of it is ever made. */
    public static final RecordKind<SimCodes> SIM_CODES = RecordKind.of(
                    "sim-codes",
                    "simCodes",
                    SimCodesJson.class,
                    SimCodesJson::of,
                    codes -> codes.card().toString())
            .asSecret();
    /** What was left of the cards' data. */
    public static final RecordKind<DataReading> READINGS = RecordKind.of(
            "readings",
            "readings",
            ReadingJson.class,
            ReadingJson::of,
            reading -> reading.id().toString());
    /** The numbers that make no SIM card by themselves. */
    public static final RecordKind<UnwatchedNumber> UNWATCHED_NUMBERS = RecordKind.of(
            "unwatched-numbers",
            "unwatched",
            UnwatchedJson.class,
            UnwatchedJson::of,
            unwatched -> unwatched.number().e164());
    /** The {@link ReminderLedger#lines()}. */
    public static final RecordKind<ReminderLedger.Line> REMINDERS = RecordKind.of(
            "reminders", "reminders", ReminderJson.class, ReminderJson::of, line -> ReminderJson.key(line.expiry()));
    /** What was exported to calendars. */
    public static final RecordKind<ExportedEvent> CALENDAR_EVENTS = RecordKind.of(
            "calendar-events",
            "events",
            CalendarEventJson.class,
            CalendarEventJson::of,
            event -> CalendarEventJson.key(event.key()));
    /** One record, or none before the first save. */
    public static final RecordKind<Preferences> SETTINGS = RecordKind.of(
                    "settings", "settings", SettingsJson.class, SettingsJson::of, all -> SettingsJson.KEY)
            .ofOneComputer();

    static final List<RecordKind<?>> ALL = List.of(
            RECEIPTS,
            SIM_CARDS,
            READINGS,
            SIM_CODES,
            RENEWALS,
            TRASH,
            REMINDERS,
            UNWATCHED_NUMBERS,
            CALENDAR_EVENTS,
            SETTINGS);

    private RecordKinds() {}
}

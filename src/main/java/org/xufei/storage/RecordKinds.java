package org.xufei.storage;

import java.util.ArrayList;
import java.util.List;
import org.xufei.domain.Preferences;
import org.xufei.domain.knowledge.KnowledgeRecord;
import org.xufei.domain.money.ExchangeRate;
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
import org.xufei.storage.shapes.ExchangeRateJson;
import org.xufei.storage.shapes.KnowledgeJson;
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
 * The kinds of records that have a file in the data folder, one line each: name of the file, list in it and key of a record stand with the
 * shape. Of each the state has a store; which of them can be put back from backups by hand, and merged with other files, is said in
 * {@code Backup.Records}.
 */
@HandlesSimCodes
public final class RecordKinds {

    /** Before the kinds, which are added to it. */
    private static final List<RecordKind<?>> ALL = new ArrayList<>();

    public static final RecordKind<Receipt> RECEIPTS = listed(ReceiptJson.KIND);
    /** The receipts that were deleted. */
    public static final RecordKind<DeletedReceipt> TRASH = listed(TrashJson.KIND);

    public static final RecordKind<Renewal> RENEWALS = listed(RenewalJson.KIND);
    public static final RecordKind<SimCard> SIM_CARDS = listed(SimCardJson.KIND);
    /** PIN and PUK of the cards: no backup of it is ever made. */
    public static final RecordKind<SimCodes> SIM_CODES = listed(SimCodesJson.KIND);
    /** What was left of the cards' data. */
    public static final RecordKind<DataReading> READINGS = listed(ReadingJson.KIND);
    /** The numbers that make no SIM card by themselves. */
    public static final RecordKind<UnwatchedNumber> UNWATCHED_NUMBERS = listed(UnwatchedJson.KIND);
    /** What the user added to the guide. */
    public static final RecordKind<KnowledgeRecord> OWN_KNOWLEDGE = listed(KnowledgeJson.KIND);
    /** The {@link ReminderLedger#lines()}. */
    public static final RecordKind<ReminderLedger.Line> REMINDERS = listed(ReminderJson.KIND);
    /** What was exported to calendars. */
    public static final RecordKind<ExportedEvent> CALENDAR_EVENTS = listed(CalendarEventJson.KIND);
    /** What one currency is worth in another, from which day on. */
    public static final RecordKind<ExchangeRate> EXCHANGE_RATES = listed(ExchangeRateJson.KIND);
    /** One record, or none before the first save. */
    public static final RecordKind<Preferences> SETTINGS = listed(SettingsJson.KIND);

    private RecordKinds() {}

    private static <T> RecordKind<T> listed(RecordKind<T> kind) {
        ALL.add(kind);
        return kind;
    }

    public static List<RecordKind<?>> all() {
        return List.copyOf(ALL);
    }
}

package org.xufei.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.xufei.domain.Preferences;
import org.xufei.domain.receipt.DeletedReceipt;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.reminder.ExportedEvent;
import org.xufei.domain.reminder.ReminderLedger;
import org.xufei.domain.renewal.Renewal;
import org.xufei.domain.renewal.RenewalList;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.UnwatchedNumber;
import org.xufei.domain.usage.DataReading;
import org.xufei.storage.DataFolder;
import org.xufei.storage.RecordKinds;
import org.xufei.storage.disk.Disk;
import org.xufei.storage.disk.FaultyDisk;
import org.xufei.storage.disk.RealDisk;

/** All state of the app over one real folder, for tests. */
public record Desk(FaultyDisk disk, Stores stores, Today today) {

    /** In Phnom Penh it is 2026-11-22, 14:32:05. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T07:32:05Z"), ZoneId.of("Asia/Phnom_Penh"));

    /** Loaded, and everything happens at once. */
    public static Desk in(Path path) {
        Desk desk = unread(path, Background.NONE);
        desk.load();
        return desk;
    }

    public static Desk unread(Path path, Background background) {
        FaultyDisk disk = FaultyDisk.working();
        return unread(disk, disk, path, background);
    }

    /** Over a disk of which no operation can be made to fail. */
    static Desk unread(Disk disk, Path path, Background background) {
        return unread(FaultyDisk.working(), disk, path, background);
    }

    private static Desk unread(FaultyDisk faulty, Disk disk, Path path, Background background) {
        DataFolder folder = new DataFolder(disk, path, CLOCK);
        try {
            folder.create();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Desk(faulty, new Stores(folder, background, new Problems(), CLOCK), new Today(CLOCK, Timer.NONE));
    }

    public void load() {
        stores.load(() -> {});
    }

    public DataFolder folder() {
        return stores.folder();
    }

    public Problems problems() {
        return stores.problems();
    }

    public EditHistory history() {
        return stores.history();
    }

    public Settings settings() {
        return stores.settings();
    }

    public Renewals renewals() {
        return stores.renewals();
    }

    public Trash trash() {
        return stores.trash();
    }

    public RecordStore<ExportedEvent> calendar() {
        return stores.calendar();
    }

    public CalendarExport calendarExport() {
        return new CalendarExport(calendar(), new ExportedFiles(stores.background()));
    }

    public CardRecordStores cardStores() {
        return stores.cards();
    }

    public SimCards cards() {
        return cardStores().cards();
    }

    public ReceiptLog receipts() {
        return cardStores().receipts();
    }

    public Readings readings() {
        return cardStores().readings();
    }

    public Reminders reminders() {
        return cardStores().reminders();
    }

    public UnwatchedNumbers unwatched() {
        return cardStores().unwatched();
    }

    public FileBackups backups() {
        return stores.backups();
    }

    /** A change of the renewals, whatever it may be called. */
    public void change(UnaryOperator<RenewalList> change) {
        renewals().change(new EditName.OfRenewal(EditName.RenewalKind.TICK, new UUID(0, 0), Optional.empty()), change);
    }

    /** From now on nothing can be written. */
    public void fillDisk() {
        disk.fail(1, FaultyDisk.Fault.CRASH, new IOException("No space left on device"));
    }

    /** Everything can be written again. */
    public void freeDisk() {
        disk.fail(0, FaultyDisk.Fault.ONCE, new IOException("never thrown"));
    }

    public List<Receipt> receiptsOnDisk() {
        return asAnotherStartSees().file(RecordKinds.RECEIPTS).read().records();
    }

    public List<DeletedReceipt> trashOnDisk() {
        return asAnotherStartSees().file(RecordKinds.TRASH).read().records();
    }

    public List<SimCard> cardsOnDisk() {
        return asAnotherStartSees().file(RecordKinds.SIM_CARDS).read().records();
    }

    public List<DataReading> readingsOnDisk() {
        return asAnotherStartSees().file(RecordKinds.READINGS).read().records();
    }

    public List<UnwatchedNumber> unwatchedOnDisk() {
        return asAnotherStartSees().file(RecordKinds.UNWATCHED_NUMBERS).read().records();
    }

    public ReminderLedger remindersOnDisk() {
        return ReminderLedger.of(
                asAnotherStartSees().file(RecordKinds.REMINDERS).read().records());
    }

    public List<Renewal> renewalsOnDisk() {
        return asAnotherStartSees().file(RecordKinds.RENEWALS).read().records();
    }

    public List<Preferences> settingsOnDisk() {
        return asAnotherStartSees().file(RecordKinds.SETTINGS).read().records();
    }

    private DataFolder asAnotherStartSees() {
        return new DataFolder(new RealDisk(), folder().path(), CLOCK);
    }
}

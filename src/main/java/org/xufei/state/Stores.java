package org.xufei.state;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.xufei.domain.reminder.ExportedEvent;
import org.xufei.storage.DataFolder;
import org.xufei.storage.RecordKinds;

/** Every file of records, and what they share: the worker, the history of edits, the troubles. */
public final class Stores {

    private final DataFolder folder;
    private final Background background;
    private final Troubles troubles;
    private final EditHistory history;
    /** In the order in which they are read: what a record needs before it. */
    private final List<RecordStore<?>> all = new ArrayList<>();

    private final Settings settings;
    private final Renewals renewals;
    private final Trash trash;
    private final RecordStore<ExportedEvent> calendar;
    private final CardStores cards;
    private final FileBackups backups;

    /**
     * Reads nothing yet.
     *
     * @param clock tells the moment in Phnom Penh
     */
    public Stores(DataFolder folder, Background background, Troubles troubles, Clock clock) {
        this.folder = folder;
        this.background = background;
        this.troubles = troubles;
        history = new EditHistory(background);
        settings = with(new Settings(folder.file(RecordKinds.SETTINGS), background, troubles));
        renewals = with(new Renewals(folder.file(RecordKinds.RENEWALS), background, troubles, history));
        trash = with(new Trash(folder.file(RecordKinds.TRASH), background, troubles, clock));
        calendar = with(
                new RecordStore<>(folder.file(RecordKinds.CALENDAR_EVENTS), WritePolicy.GO_ON, background, troubles));
        // Before the cards, so that no card ever seems to have none.
        SimCardCodes codes = with(new SimCardCodes(folder.file(RecordKinds.SIM_CODES), background, troubles));
        cards = new CardStores(
                with(new SimCards(folder.file(RecordKinds.SIM_CARDS), codes, background, troubles, history)),
                with(new ReceiptLog(folder.file(RecordKinds.RECEIPTS), trash, background, troubles, history)),
                with(new Readings(folder.file(RecordKinds.READINGS), background, troubles, history)),
                with(new Reminders(folder.file(RecordKinds.REMINDERS), background, troubles)),
                with(new UnwatchedNumbers(folder.file(RecordKinds.UNWATCHED_NUMBERS), background, troubles)));
        backups = FileBackups.of(cards, new ConflictCopies(folder, background, troubles), background);
    }

    private <T extends RecordStore<?>> T with(T store) {
        all.add(store);
        return store;
    }

    /**
     * Reads all files.
     *
     * @param ready runs on the FX thread once the settings and the renewals have been read, which a window needs; cards and receipts come
     *     after it, for the window does not wait for them
     */
    public void load(Runnable ready) {
        settings.load();
        renewals.load(() -> {
            ready.run();
            all.stream().filter(store -> store != settings && store != renewals).forEach(RecordStore::load);
        });
    }

    /** Brings everything into the files that other programs read. To be called before the worker ends. */
    public void close() {
        List<RecordStore<?>> lastFirst = new ArrayList<>(all);
        Collections.reverse(lastFirst);
        lastFirst.forEach(RecordStore::close);
    }

    /** Where the files are. */
    public DataFolder folder() {
        return folder;
    }

    /** Where files are read and written. */
    public Background background() {
        return background;
    }

    public Troubles troubles() {
        return troubles;
    }

    public EditHistory history() {
        return history;
    }

    public Settings settings() {
        return settings;
    }

    public Renewals renewals() {
        return renewals;
    }

    public Trash trash() {
        return trash;
    }

    /**
     * What calendar files said so far: a telephone that imported one has its events until a later file takes them back. Nothing to be
     * undone, for no undo reaches a telephone; what cannot be written holds until the app is closed. At most one of each key.
     */
    public RecordStore<ExportedEvent> calendar() {
        return calendar;
    }

    /** Everything that tells how SIM cards stand. */
    public CardStores cards() {
        return cards;
    }

    public FileBackups backups() {
        return backups;
    }
}

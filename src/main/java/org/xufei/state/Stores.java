package org.xufei.state;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.xufei.domain.reminder.ExportedEvent;
import org.xufei.storage.DataFolder;
import org.xufei.storage.RecordFile;
import org.xufei.storage.RecordKinds;
import org.xufei.storage.format.RecordKind;

/**
 * A store for every kind of records, and what they share: the worker, the history of edits, the problems. A kind of which nothing else is
 * said here has a plain one, which asks where another program changed the same record.
 */
public final class Stores {

    private final DataFolder folder;
    private final StoreContext context;
    /** In the order in which they are read: what a record needs before it. */
    private final Map<RecordKind<?>, RecordStore<?>> all = new LinkedHashMap<>();

    private final Settings settings;
    private final Renewals renewals;
    private final Trash trash;
    private final CardRecordStores cards;
    private final ExchangeRates exchangeRates;
    private final FileBackups backups;

    /**
     * Reads nothing yet.
     *
     * @param clock tells the moment in Phnom Penh
     */
    public Stores(DataFolder folder, Background background, Problems problems, Clock clock) {
        this.folder = folder;
        context = new StoreContext(background, problems, new EditHistory(background));
        settings = with(RecordKinds.SETTINGS, file -> new Settings(file, context));
        renewals = with(RecordKinds.RENEWALS, file -> new Renewals(file, context));
        trash = with(RecordKinds.TRASH, file -> new Trash(file, context, clock));
        with(RecordKinds.CALENDAR_EVENTS, file -> new RecordStore<>(file, WritePolicy.GO_ON, context));
        // Before the cards, so that no card ever seems to have none.
        SimCardCodes codes = with(RecordKinds.SIM_CODES, file -> new SimCardCodes(file, context));
        cards = new CardRecordStores(
                with(RecordKinds.SIM_CARDS, file -> new SimCards(file, codes, context)),
                with(RecordKinds.RECEIPTS, file -> new ReceiptLog(file, trash, context)),
                with(RecordKinds.READINGS, file -> new Readings(file, context)),
                with(RecordKinds.REMINDERS, file -> new Reminders(file, context)),
                with(RecordKinds.UNWATCHED_NUMBERS, file -> new UnwatchedNumbers(file, context)),
                with(RecordKinds.OWN_KNOWLEDGE, file -> new OwnKnowledge(file, context)));
        exchangeRates = with(RecordKinds.EXCHANGE_RATES, file -> new ExchangeRates(file, context));
        RecordKinds.all().stream().filter(kind -> !all.containsKey(kind)).forEach(this::withPlain);
        backups = FileBackups.of(this, new ConflictCopies(folder, background, problems));
    }

    private <T, S extends RecordStore<T>> S with(RecordKind<T> kind, Function<RecordFile<T>, S> storeOf) {
        S store = storeOf.apply(folder.file(kind));
        all.put(kind, store);
        return store;
    }

    private <T> void withPlain(RecordKind<T> kind) {
        with(kind, file -> new RecordStore<>(file, WritePolicy.ASK, context));
    }

    /** The records of this kind. */
    @SuppressWarnings("unchecked") // Each store is put in under its own kind.
    public <T> RecordStore<T> of(RecordKind<T> kind) {
        return (RecordStore<T>) Objects.requireNonNull(all.get(kind));
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
            all.values().stream()
                    .filter(store -> store != settings && store != renewals)
                    .forEach(RecordStore::load);
        });
    }

    /** Brings everything into the files that other programs read. To be called before the worker ends. */
    public void close() {
        List<RecordStore<?>> lastFirst = new ArrayList<>(all.values());
        Collections.reverse(lastFirst);
        lastFirst.forEach(RecordStore::close);
    }

    /** Where the files are. */
    public DataFolder folder() {
        return folder;
    }

    /** What one currency is worth in another. */
    public ExchangeRates exchangeRates() {
        return exchangeRates;
    }

    /** The path of the folder in which the files are. */
    public Path path() {
        return folder.path();
    }

    /** Where files are read and written. */
    public Background background() {
        return context.background();
    }

    public Problems problems() {
        return context.problems();
    }

    public EditHistory history() {
        return context.history();
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
        return of(RecordKinds.CALENDAR_EVENTS);
    }

    /** Everything that tells how SIM cards stand. */
    public CardRecordStores cards() {
        return cards;
    }

    public FileBackups backups() {
        return backups;
    }
}

package org.xufei.state;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.storage.FileProblem;
import org.xufei.storage.LoadResult;
import org.xufei.storage.RecordFile;
import org.xufei.storage.WriteFailure;
import org.xufei.storage.WriteResult;

/**
 * The records of one file. A change is made on the worker to what was there last, written, and only then published on the FX thread.
 * One that could not be written is reported among the troubles.
 */
public abstract class RecordStore<T> {

    /** What becomes of a change that cannot be written as it is. */
    enum Policy {
        /** What shows is on disk. Where another program changed the same record the change is not made, and the user is asked. */
        ASK(false, false),
        /** What shows is on disk. Where another program changed the same record, the change made here stands. */
        INSIST(true, false),
        /** The same, but a change that cannot be written is made all the same, and written with the next one that can be. */
        GO_ON(true, true);

        private final boolean insists;
        private final boolean goesOn;

        Policy(boolean insists, boolean goesOn) {
            this.insists = insists;
            this.goesOn = goesOn;
        }
    }

    private final RecordFile<T> file;
    private final Policy policy;
    private final Background background;
    private final Troubles troubles;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper readable = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<List<T>> records = new ReadOnlyObjectWrapper<>(List.of());

    /** These two are touched by the worker only. */
    private List<T> latest = List.of();

    private List<T> onDisk = List.of();

    RecordStore(RecordFile<T> file, Policy policy, Background background, Troubles troubles) {
        this.file = file;
        this.policy = policy;
        this.background = background;
        this.troubles = troubles;
    }

    /**
     * What this store sees to before a change is written, unless it takes back an earlier one; on the worker.
     *
     * @throws WriteFailure if the change must not be made
     */
    void beforeWrite(List<T> before, List<T> next) throws WriteFailure {}

    /** False until the file has been read. */
    public final ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    /** False if nothing could be read of a file that is there: no records then does not mean that there are none. */
    public final ReadOnlyBooleanProperty readable() {
        return readable.getReadOnlyProperty();
    }

    /** All records, in the order of the file. */
    public final ReadOnlyObjectProperty<List<T>> records() {
        return records.getReadOnlyProperty();
    }

    /** Where the records are kept. */
    public final Path file() {
        return file.file();
    }

    final RecordFile<T> recordFile() {
        return file;
    }

    /** Reads the file. */
    public final void load() {
        load(() -> {});
    }

    /** @param done runs on the FX thread once the file has been read, whatever came of it */
    public void load(Runnable done) {
        troubles.whenGoneOn(this::readAgain);
        background.run(
                () -> {
                    LoadResult<T> read = file.read();
                    latest = List.copyOf(read.records());
                    onDisk = latest;
                    return read;
                },
                read -> {
                    report(read);
                    records.set(read.records());
                    readable.set(read.problem().isEmpty() || !read.records().isEmpty());
                    loaded.set(true);
                    done.run();
                },
                // Reading says what is wrong in its result; a defect is logged.
                () -> {},
                this::tidy);
    }

    /** The folder is written to from now on: so is what was made meanwhile and is not on disk. */
    private void readAgain() {
        background.run(
                () -> {
                    List<T> before = onDisk;
                    List<T> wanted = latest;
                    LoadResult<T> read = file.read();
                    onDisk = List.copyOf(read.records());
                    latest = onDisk;
                    Outcome<T> outcome = wanted.equals(before)
                            ? Outcome.unchanged(latest)
                            : write(file.insisting(before, wanted, onDisk), BeforeWrite.none());
                    return new Again<>(read, outcome);
                },
                again -> {
                    troubles.readAgain(file());
                    report(again.read());
                    publish(again.outcome());
                },
                () -> {},
                this::tidy);
    }

    private record Again<T>(LoadResult<T> read, Outcome<T> outcome) {}

    private void report(LoadResult<T> read) {
        if (file.isWriteProtected()) {
            // Said even where there is more to say of the file.
            report(new Trouble.WithFile(new FileProblem.WriteProtected(file())));
        }
        read.problem().ifPresent(problem -> report(new Trouble.WithFile(problem)));
    }

    /** Brings everything into the one file that other programs read. To be called before the worker ends. */
    public final void close() {
        background.worker().execute(this::tidy);
    }

    /** What no caller waits for. */
    private void tidy() {
        try {
            file.compact();
        } catch (WriteFailure e) {
            // The next start reads the journal too and tries again. If another program replaced the file, the backup
            // that follows holds what was written.
        }
        backUp();
    }

    /** Keeps a backup of what was made, after it has been published; on the worker. */
    void backUp() {
        try {
            file.backUp()
                    .ifPresent(
                            wasAt -> background.fx().execute(() -> troubles.report(new Trouble.ClockWentBack(wasAt))));
        } catch (WriteFailure e) {
            background.fx().execute(() -> troubles.report(new Trouble.NoBackup(file())));
        }
    }

    /**
     * What the worker made of a change.
     *
     * @param made whether it is part of the records
     * @param troubles what is to be reported, the most important last
     */
    record Outcome<T>(List<T> records, boolean made, Optional<WriteFailure> failure, List<Trouble> troubles) {

        static <T> Outcome<T> unchanged(List<T> records) {
            return new Outcome<>(records, true, Optional.empty(), List.of());
        }

        /** Why the change was not made, if it was not. */
        Optional<Trouble> refusal() {
            return failure.<Trouble>map(Trouble.Unsaved::new)
                    .or(() -> troubles.isEmpty() ? Optional.empty() : Optional.of(troubles.get(troubles.size() - 1)));
        }
    }

    /** A change to be made together with others. */
    final Change<T> changing(UnaryOperator<List<T>> change) {
        return new Change<>(this, change, this::beforeWrite);
    }

    /** The same, once something else is on disk besides. */
    final Change<T> changing(UnaryOperator<List<T>> change, BeforeWrite<T> first) {
        return new Change<>(this, change, first.then(this::beforeWrite));
    }

    /**
     * Makes a change that is no edit of the user's, and so is not undone.
     *
     * @param done runs on the FX thread, whatever came of it
     */
    void change(UnaryOperator<List<T>> change, Runnable done) {
        background.run(
                () -> write(List.copyOf(change.apply(latest)), this::beforeWrite),
                outcome -> {
                    publish(outcome);
                    done.run();
                },
                done,
                this::backUp);
    }

    /** What was there last; on the worker. */
    final List<T> latest() {
        return latest;
    }

    /**
     * Puts these records in the place of the latest; on the worker.
     *
     * @param first to be on disk before
     */
    final Outcome<T> write(List<T> next, BeforeWrite<T> first) {
        if (next.equals(onDisk)) {
            latest = next;
            return Outcome.unchanged(next);
        }
        List<T> wanted = next;
        boolean goesOn = policy.goesOn;
        try {
            // Where nothing can be written the change will not be made: there is no danger.
            if (!file.isReadOnly()) {
                first.take(onDisk, next);
            }
            List<FileProblem> problems = new ArrayList<>();
            WriteResult<T> written = file.write(wanted);
            written.problem().ifPresent(problems::add);
            while (policy.insists && !written.saved()) {
                wanted = file.insisting(onDisk, wanted, written.records());
                onDisk = written.records();
                if (goesOn && file.isReadOnly()) {
                    break;
                }
                written = file.write(wanted);
                written.problem().ifPresent(problems::add);
            }
            onDisk = written.records();
            latest = goesOn && !written.saved() ? wanted : onDisk;
            List<Trouble> said = new ArrayList<>();
            problems.forEach(problem -> said.add(new Trouble.WithFile(problem)));
            if (!written.conflicts().isEmpty()) {
                said.add(new Trouble.ChangedElsewhere(file()));
            }
            return new Outcome<>(latest, goesOn || written.saved(), Optional.empty(), said);
        } catch (WriteFailure e) {
            latest = goesOn ? wanted : onDisk;
            return new Outcome<>(latest, goesOn, Optional.of(e), List.of());
        }
    }

    private void report(Trouble trouble) {
        boolean isOfReadOnly = trouble instanceof Trouble.Unsaved unsaved
                ? unsaved.reason().reason() == WriteFailure.Reason.READ_ONLY
                : trouble instanceof Trouble.WithFile with && with.problem() instanceof FileProblem.WriteProtected;
        if (isOfReadOnly && file.isWriteProtected()) {
            troubles.reportWriteProtected(file(), this::makeWritable);
        } else {
            troubles.report(trouble);
        }
    }

    /** What was made meanwhile and could not be written is written too. */
    private void makeWritable() {
        background.run(
                () -> {
                    try {
                        file.makeWritable();
                    } catch (WriteFailure refused) {
                        return new Outcome<>(latest, false, Optional.of(refused), List.of());
                    }
                    return write(latest, BeforeWrite.none());
                },
                outcome -> {
                    if (!file.isWriteProtected()) {
                        troubles.madeWritable(file());
                    }
                    publish(outcome);
                },
                () -> {},
                this::backUp);
    }

    /** Publishes what was made and reports what could not be written; on the FX thread. */
    final void publish(Outcome<T> outcome) {
        // What changes nothing is not written, and so says nothing of the disk.
        boolean changed = !outcome.records().equals(records.get());
        if (outcome.failure().isEmpty() && changed) {
            troubles.saved(file());
        }
        // That a file is for reading only was said when it was opened; if the change was made all the same, it is not
        // said again.
        outcome.failure()
                .filter(failure -> !outcome.made() || !file.isReadOnly())
                .ifPresent(failure -> report(new Trouble.Unsaved(failure)));
        outcome.troubles().forEach(this::report);
        if (changed) {
            records.set(outcome.records());
        }
    }
}

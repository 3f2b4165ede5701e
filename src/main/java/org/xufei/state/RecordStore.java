package org.xufei.state;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.storage.FileProblem;
import org.xufei.storage.LoadResult;
import org.xufei.storage.RecordFile;
import org.xufei.storage.WriteFailure;

/**
 * The records of one file. A change is made on the worker to what was there last, written, and only then published on the FX thread.
 * One that could not be written is reported among the problems.
 */
public class RecordStore<T> {

    private final RecordFile<T> file;
    private final LatestRecords<T> latest;
    private final Background background;
    private final Problems problems;
    private final EditHistory history;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper readable = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<List<T>> records = new ReadOnlyObjectWrapper<>(List.of());

    RecordStore(RecordFile<T> file, WritePolicy policy, StoreContext context) {
        this.file = file;
        latest = new LatestRecords<>(file, policy);
        background = context.background();
        problems = context.problems();
        history = context.history();
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

    final Background background() {
        return background;
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
        problems.whenGoneOn(this::readAgain);
        background.run(
                latest::read,
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
                latest::readAgain,
                again -> {
                    problems.readAgain(file());
                    report(again.read());
                    publish(again.outcome());
                },
                () -> {},
                this::tidy);
    }

    private void report(LoadResult<T> read) {
        if (file.isWriteProtected()) {
            // Said even where there is more to say of the file.
            report(new Problem.WithFile(new FileProblem.WriteProtected(file())));
        }
        read.problem().ifPresent(problem -> report(new Problem.WithFile(problem)));
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
                            wasAt -> background.fx().execute(() -> problems.report(new Problem.ClockWentBack(wasAt))));
        } catch (WriteFailure e) {
            background.fx().execute(() -> problems.report(new Problem.NoBackup(file())));
        }
    }

    /**
     * Makes an edit of the user's, which can be undone.
     *
     * @param change of all records, in the order of the file
     * @param done told on the FX thread what came of it
     */
    public final void edit(EditName editName, UnaryOperator<List<T>> change, Consumer<EditResult> done) {
        history.apply(new Edit(editName, changing(change)), done);
    }

    /** What backups and other files of such records put back, and how. */
    Restorable<T> restorable() {
        return new Restorable<>(this, Set::of);
    }

    final Problems problems() {
        return problems;
    }

    final EditHistory history() {
        return history;
    }

    /** A change to be made together with others. */
    final Change<T> changing(UnaryOperator<List<T>> change) {
        return new Change<>(this, change, this::beforeWrite);
    }

    /** The same, once something else is on disk besides. */
    final Change<T> changing(UnaryOperator<List<T>> change, BeforeWriteHook<T> first) {
        return new Change<>(this, change, first.then(this::beforeWrite));
    }

    /**
     * Makes a change that is no edit of the user's, and so is not undone.
     *
     * @param done runs on the FX thread, whatever came of it
     */
    void change(UnaryOperator<List<T>> change, Runnable done) {
        background.run(
                () -> latest.write(List.copyOf(change.apply(latest.list())), this::beforeWrite),
                outcome -> {
                    publish(outcome);
                    done.run();
                },
                done,
                this::backUp);
    }

    /** The records as the worker has them. */
    final LatestRecords<T> latest() {
        return latest;
    }

    private void report(Problem problem) {
        boolean isOfReadOnly = problem instanceof Problem.Unsaved unsaved
                ? unsaved.reason().reason() == WriteFailure.Reason.READ_ONLY
                : problem instanceof Problem.WithFile with && with.problem() instanceof FileProblem.WriteProtected;
        if (isOfReadOnly && file.isWriteProtected()) {
            problems.reportWriteProtected(file(), this::makeWritable);
        } else {
            problems.report(problem);
        }
    }

    /** What was made meanwhile and could not be written is written too. */
    private void makeWritable() {
        background.run(
                latest::makeWritable,
                outcome -> {
                    if (!file.isWriteProtected()) {
                        problems.madeWritable(file());
                    }
                    publish(outcome);
                },
                () -> {},
                this::backUp);
    }

    /** Publishes what was made and reports what could not be written; on the FX thread. */
    final void publish(LatestRecords.Outcome<T> outcome) {
        // What changes nothing is not written, and so says nothing of the disk.
        boolean changed = !outcome.records().equals(records.get());
        if (outcome.failure().isEmpty() && changed) {
            problems.saved(file());
        }
        // That a file is for reading only was said when it was opened; if the change was made all the same, it is not
        // said again.
        outcome.failure()
                .filter(failure -> !outcome.made() || !file.isReadOnly())
                .ifPresent(failure -> report(new Problem.Unsaved(failure)));
        outcome.problems().forEach(this::report);
        if (changed) {
            records.set(outcome.records());
        }
    }
}

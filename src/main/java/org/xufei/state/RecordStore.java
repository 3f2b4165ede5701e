package org.xufei.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.storage.FileProblem;
import org.xufei.storage.Loaded;
import org.xufei.storage.RecordFile;
import org.xufei.storage.WriteFailure;
import org.xufei.storage.WriteResult;

/**
 * The records of one file. A change is made on the worker to what was there last, written, and only then published. One that could not
 * be written is reported.
 */
final class RecordStore<T> {

    /** What becomes of a change that could not be written. */
    enum Unwritten {
        /** It is not made: what shows is on disk. */
        NOT_MADE,
        /** It is made all the same, and written with the next one that can be. */
        MADE
    }

    private final RecordFile<T> file;
    private final Unwritten unwritten;
    private final Background background;
    private final Troubles troubles;
    private final BeforeWrite<T> beforeWrite;
    private final ReadOnlyObjectWrapper<List<T>> published = new ReadOnlyObjectWrapper<>(List.of());

    /** These two are touched by the worker only. */
    private List<T> latest = List.of();

    private List<T> onDisk = List.of();

    RecordStore(RecordFile<T> file, Unwritten unwritten, Background background, Troubles troubles) {
        this(file, unwritten, background, troubles, BeforeWrite.none());
    }

    /** @param beforeWrite to be taken before every change is written, unless it takes back an earlier one */
    RecordStore(
            RecordFile<T> file,
            Unwritten unwritten,
            Background background,
            Troubles troubles,
            BeforeWrite<T> beforeWrite) {
        this.file = file;
        this.unwritten = unwritten;
        this.background = background;
        this.troubles = troubles;
        this.beforeWrite = beforeWrite;
    }

    ReadOnlyObjectProperty<List<T>> records() {
        return published.getReadOnlyProperty();
    }

    RecordFile<T> file() {
        return file;
    }

    void load(Consumer<Loaded<T>> done) {
        troubles.whenGoneOn(this::readAgain);
        background.run(
                () -> {
                    Loaded<T> loaded = file.read();
                    latest = List.copyOf(loaded.records());
                    onDisk = latest;
                    return loaded;
                },
                loaded -> {
                    report(loaded);
                    published.set(loaded.records());
                    done.accept(loaded);
                },
                // Reading says what is wrong in its result; a defect is told by whoever logs it.
                () -> {},
                this::tidy);
    }

    /** The folder is written to from now on: so is what was made meanwhile and is not on disk. */
    private void readAgain() {
        background.run(
                () -> {
                    List<T> before = onDisk;
                    List<T> wanted = latest;
                    Loaded<T> loaded = file.read();
                    onDisk = List.copyOf(loaded.records());
                    latest = onDisk;
                    Outcome<T> outcome = wanted.equals(before)
                            ? new Outcome<>(latest, true, Optional.empty(), List.of())
                            : write(file.insisting(before, wanted, onDisk), BeforeWrite.none());
                    return new Again<>(loaded, outcome);
                },
                again -> {
                    troubles.readAgain(file.file());
                    report(again.loaded());
                    tell(again.outcome());
                },
                () -> {},
                this::tidy);
    }

    private void report(Loaded<T> loaded) {
        if (file.isWriteProtected()) {
            // Said even where there is more to say of the file.
            report(new Trouble.WithFile(new FileProblem.WriteProtected(file.file())));
        }
        loaded.problem().ifPresent(problem -> report(new Trouble.WithFile(problem)));
    }

    private record Again<T>(Loaded<T> loaded, Outcome<T> outcome) {}

    /** Brings everything into the one file that other programs read. To be called before the worker ends. */
    void close() {
        background.worker().execute(this::tidy);
    }

    /** Of no interest to whoever waits for a change. */
    private void tidy() {
        compact();
        backUp();
    }

    private void compact() {
        try {
            file.compact();
        } catch (WriteFailure e) {
            // The next start reads the journal too, and tries again; if another program put something else in the
            // file's
            // place, the backup that follows holds what was written.
            return;
        }
    }

    /** Keeps a backup of what was made, when it has been told; on the worker. */
    void backUp() {
        try {
            file.backUp()
                    .ifPresent(
                            wasAt -> background.fx().execute(() -> troubles.report(new Trouble.ClockWentBack(wasAt))));
        } catch (WriteFailure e) {
            background.fx().execute(() -> troubles.report(new Trouble.NoBackup(file.file())));
        }
    }

    /**
     * What the worker made of a change.
     *
     * @param made whether it is part of the records
     * @param troubles what is to be said, the most important last
     */
    record Outcome<T>(List<T> records, boolean made, Optional<WriteFailure> failure, List<Trouble> troubles) {}

    /** @param done told on the FX thread whether the change was made */
    void change(UnaryOperator<List<T>> change, Consumer<Boolean> done) {
        background.run(
                () -> make(change, BeforeWrite.none()),
                outcome -> {
                    tell(outcome);
                    done.accept(outcome.made());
                },
                () -> done.accept(false),
                this::backUp);
    }

    /** What was there last; on the worker. */
    List<T> latest() {
        return latest;
    }

    /**
     * Makes a change at once; on the worker.
     *
     * @param first to be taken besides the store's own
     */
    Outcome<T> make(UnaryOperator<List<T>> change, BeforeWrite<T> first) {
        return write(List.copyOf(change.apply(latest)), (before, next) -> {
            first.take(before, next);
            beforeWrite.take(before, next);
        });
    }

    /** The same, to take back what was added before: the store's own rule keeps what the person deleted, and this is not. */
    Outcome<T> takeBack(UnaryOperator<List<T>> change) {
        return write(List.copyOf(change.apply(latest)), BeforeWrite.none());
    }

    private Outcome<T> write(List<T> next, BeforeWrite<T> first) {
        if (next.equals(onDisk)) {
            latest = next;
            return new Outcome<>(next, true, Optional.empty(), List.of());
        }
        List<T> wanted = next;
        boolean made = unwritten == Unwritten.MADE;
        try {
            // Where nothing can be written the change will not be made: there is no danger.
            if (!file.isReadOnly()) {
                first.take(onDisk, next);
            }
            List<FileProblem> problems = new ArrayList<>();
            WriteResult<T> written = file.write(wanted);
            written.problem().ifPresent(problems::add);
            while (made && !written.saved()) {
                // What is no evidence is not worth a question: the person at this window is right.
                wanted = file.insisting(onDisk, wanted, written.records());
                onDisk = written.records();
                if (file.isReadOnly()) {
                    break;
                }
                written = file.write(wanted);
                written.problem().ifPresent(problems::add);
            }
            onDisk = written.records();
            latest = made && !written.saved() ? wanted : onDisk;
            List<Trouble> told = new ArrayList<>();
            problems.forEach(problem -> told.add(new Trouble.WithFile(problem)));
            if (!written.conflicts().isEmpty()) {
                told.add(new Trouble.ChangedElsewhere(file.file()));
            }
            return new Outcome<>(latest, made || written.saved(), Optional.empty(), told);
        } catch (WriteFailure e) {
            if (made) {
                latest = wanted;
            }
            return new Outcome<>(latest, made, Optional.of(e), List.of());
        }
    }

    private void report(Trouble trouble) {
        boolean isOfReadOnly = trouble instanceof Trouble.Unsaved unsaved
                ? unsaved.reason().reason() == WriteFailure.Reason.READ_ONLY
                : trouble instanceof Trouble.WithFile with && with.problem() instanceof FileProblem.WriteProtected;
        if (isOfReadOnly && file.isWriteProtected()) {
            troubles.reportWriteProtected(file.file(), this::makeWritable);
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
                        troubles.madeWritable(file.file());
                    }
                    tell(outcome);
                },
                () -> {},
                this::backUp);
    }

    /** Publishes what was made and reports what could not be written; on the FX thread. */
    void tell(Outcome<T> outcome) {
        // What changes nothing is not written, and so says nothing of the disk.
        boolean changed = !outcome.records().equals(published.get());
        if (outcome.failure().isEmpty() && changed) {
            troubles.saved(file.file());
        }
        // That a file is for reading only was said when it was opened; whoever goes on without it need not hear it at
        // every step.
        outcome.failure()
                .filter(failure -> !outcome.made() || !file.isReadOnly())
                .ifPresent(failure -> report(new Trouble.Unsaved(failure)));
        outcome.troubles().forEach(this::report);
        if (changed) {
            published.set(outcome.records());
        }
    }
}

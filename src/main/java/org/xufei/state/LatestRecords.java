package org.xufei.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xufei.storage.FileProblem;
import org.xufei.storage.LoadResult;
import org.xufei.storage.RecordFile;
import org.xufei.storage.WriteFailure;
import org.xufei.storage.WriteResult;

/** The records of one file as the worker has them: those that were made last, and those on disk. To be used on the worker only. */
final class LatestRecords<T> {

    private final RecordFile<T> file;
    private final WritePolicy policy;
    private List<T> latest = List.of();
    private List<T> onDisk = List.of();

    LatestRecords(RecordFile<T> file, WritePolicy policy) {
        this.file = file;
        this.policy = policy;
    }

    /**
     * What the worker made of a change.
     *
     * @param made whether it is part of the records
     * @param problems what is to be reported, the most important last
     */
    record Outcome<T>(List<T> records, boolean made, Optional<WriteFailure> failure, List<Problem> problems) {

        static <T> Outcome<T> unchanged(List<T> records) {
            return new Outcome<>(records, true, Optional.empty(), List.of());
        }
    }

    /** What was read once more, and what came of writing what was made meanwhile. */
    record ReadAgain<T>(LoadResult<T> read, Outcome<T> outcome) {}

    List<T> list() {
        return latest;
    }

    LoadResult<T> read() {
        LoadResult<T> read = file.read();
        latest = List.copyOf(read.records());
        onDisk = latest;
        return read;
    }

    /** Reads the file once more; what was made meanwhile and is not on disk is written. */
    ReadAgain<T> readAgain() {
        List<T> before = onDisk;
        List<T> wanted = latest;
        LoadResult<T> read = read();
        Outcome<T> outcome = wanted.equals(before)
                ? Outcome.unchanged(latest)
                : write(file.insisting(before, wanted, onDisk), BeforeWriteHook.none());
        return new ReadAgain<>(read, outcome);
    }

    /** Lets a file be written that is set to read-only; what was made meanwhile and is not on disk is written. */
    Outcome<T> makeWritable() {
        try {
            file.makeWritable();
        } catch (WriteFailure refused) {
            return new Outcome<>(latest, false, Optional.of(refused), List.of());
        }
        return write(latest, BeforeWriteHook.none());
    }

    /**
     * Puts these records in the place of the latest.
     *
     * @param first to be on disk before
     */
    Outcome<T> write(List<T> next, BeforeWriteHook<T> first) {
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
            List<Problem> said = new ArrayList<>();
            problems.forEach(problem -> said.add(new Problem.WithFile(problem)));
            if (!written.conflicts().isEmpty()) {
                said.add(new Problem.ChangedElsewhere(file.file()));
            }
            return new Outcome<>(latest, goesOn || written.saved(), Optional.empty(), said);
        } catch (WriteFailure e) {
            latest = goesOn ? wanted : onDisk;
            return new Outcome<>(latest, goesOn, Optional.of(e), List.of());
        }
    }
}

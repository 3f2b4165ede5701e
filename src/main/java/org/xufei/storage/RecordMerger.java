package org.xufei.storage;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xufei.domain.merge.ThreeWayMerge;
import org.xufei.storage.OpenFile.Access;
import org.xufei.storage.OpenFile.FailedSave;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.recovery.FileSnapshot;
import org.xufei.storage.recovery.ReplacedFileDetector;

/** Saves the records of an open file, and merges in what another program changed there since. */
final class RecordMerger<T> {

    private final OpenFile<T> open;
    private final RecordReader<T> reader;
    private final RecordWriter<T> writer;

    RecordMerger(OpenFile<T> open, RecordReader<T> reader, RecordWriter<T> writer) {
        this.open = open;
        this.reader = reader;
        this.writer = writer;
    }

    /** @throws IOException if the file is as it was, or may be */
    WriteResult<T> save(List<T> next) throws IOException {
        open.folder().requireSame();
        if (open.isSetToReadOnly()) {
            open.setAccess(Access.WRITE_PROTECTED);
            return notSaved(List.of(), Optional.of(new FileProblem.WriteProtected(open.file())));
        }
        WriteResult<T> written = open.isAsKnown() ? saved(next, Optional.empty()) : merge(next);
        open.setFailed(Optional.empty());
        Optional<FileProblem> overtaken = writer.takeOvertaken();
        return overtaken.isEmpty()
                ? written
                : new WriteResult<>(written.saved(), written.records(), written.conflicts(), overtaken);
    }

    private WriteResult<T> saved(List<T> next, Optional<FileProblem> problem) throws IOException {
        List<T> before = open.known().records();
        try {
            writer.save(next);
        } catch (IOException e) {
            open.setFailed(Optional.of(new FailedSave<>(before, next)));
            throw e;
        }
        return new WriteResult<>(true, open.known().records(), List.of(), problem);
    }

    private WriteResult<T> notSaved(List<ThreeWayMerge.Conflict<T>> conflicts, Optional<FileProblem> problem) {
        return new WriteResult<>(false, open.known().records(), conflicts, problem);
    }

    /** Another program was here, or a save failed. */
    private WriteResult<T> merge(List<T> next) throws IOException {
        List<T> base = open.known().records();
        FileSnapshot<T> theirs = open.look();
        if (!theirs.exists()) {
            open.setKnown(open.known().gone(theirs.versions()));
            return saved(next, Optional.empty());
        } else if (!theirs.damaged().isEmpty() && !theirs.isNewer()) {
            return mend(theirs, base, next);
        }
        boolean isReplaced = isReplaced(theirs);
        if (isReplaced) {
            // What is in no backup yet would be nowhere.
            open.backUp(base, open.revisions().now(), Backup.Before.DAMAGE);
        }
        boolean isSecret = open.format().kind().secret();
        Optional<FileProblem> problem = reader.takeUp(theirs, theirs.records(), theirs.unknown());
        if (isReplaced && !isSecret) {
            problem = Optional.of(reader.replaced(open.backups().latestSeen()));
        }
        if (open.isReadOnly()) {
            return notSaved(List.of(), problem);
        }
        List<T> now = open.known().records();
        // What this app tried in vain is no change of another program's.
        List<T> others = open.failed()
                .filter(attempt -> attempt.tried().equals(now))
                .map(FailedSave::before)
                // Of what is secret no backup is kept, so nothing of it may go.
                .orElse(isReplaced && isSecret ? base : now);
        ThreeWayMerge<T> merge =
                ThreeWayMerge.of(base, next, others, open.format().kind().key());
        return merge.conflicts().isEmpty() ? saved(merge.records(), problem) : notSaved(merge.conflicts(), problem);
    }

    /** What is known here is more than can be read there; what they had is kept aside, and their new records are taken. */
    private WriteResult<T> mend(FileSnapshot<T> theirs, List<T> base, List<T> next) throws IOException {
        Set<String> known = new HashSet<>();
        List.of(base, next, open.failed().map(FailedSave::tried).orElse(List.of()))
                .forEach(list -> list.forEach(record -> known.add(open.keyOf(record))));
        List<T> fresh = theirs.records().stream()
                .filter(record -> !known.contains(open.keyOf(record)))
                .toList();
        List<T> all = Stream.concat(next.stream(), fresh.stream()).toList();
        open.revisions().skip(theirs);
        try {
            Optional<FileProblem> problem = reader.takeUp(
                    theirs, all, theirs.unknown().with(open.known().unknown()));
            return new WriteResult<>(true, open.known().records(), List.of(), problem);
        } catch (IOException e) {
            open.setFailed(Optional.of(new FailedSave<>(
                    Stream.concat(base.stream(), fresh.stream()).toList(), all)));
            throw e;
        }
    }

    /**
     * Another program was here before the file was closed: what it took away is in no backup yet if it stood in the journal. The next start
     * reports it.
     */
    void keepWhatIsGone() throws IOException {
        FileSnapshot<T> theirs = open.look();
        if (!theirs.exists() || !theirs.damaged().isEmpty() || isReplaced(theirs)) {
            open.backUp(open.known().records(), open.revisions().following(), Backup.Before.OVERWRITE);
            open.pending().cancel();
        }
    }

    private boolean isReplaced(FileSnapshot<T> theirs) {
        return new ReplacedFileDetector<>(open.backups())
                .whileOpen(
                        theirs,
                        open.known(),
                        open.failed().map(FailedSave::tried),
                        open.revisions().now());
    }
}

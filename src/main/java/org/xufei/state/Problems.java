package org.xufei.state;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;
import org.xufei.storage.FileProblem;
import org.xufei.storage.WriteFailure;
import org.xufei.storage.recovery.MergeCandidate;

/** What the person must know of what went wrong, the latest first: what the banner says. */
public final class Problems {

    private final Map<Path, Runnable> writeProtected = new LinkedHashMap<>();
    /** What the data folder lacks, while nothing is written because of that. */
    private Optional<Problem> lacking = Optional.empty();

    private final List<Runnable> goingOn = new ArrayList<>();
    private final ReadOnlyListWrapper<Problem> all = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

    public ReadOnlyListProperty<Problem> all() {
        return all.getReadOnlyProperty();
    }

    /**
     * A file is set to read-only. All such files are one problem.
     *
     * @param makeWritable lets it be written again
     */
    void reportWriteProtected(Path file, Runnable makeWritable) {
        writeProtected.put(file, makeWritable);
        showWriteProtected();
    }

    /** A file is no longer set to read-only. */
    void madeWritable(Path file) {
        writeProtected.remove(file);
        saved(file);
        showWriteProtected();
    }

    private void showWriteProtected() {
        all.removeIf(Problem.WriteProtected.class::isInstance);
        if (!writeProtected.isEmpty()) {
            all.add(0, new Problem.WriteProtected(List.copyOf(writeProtected.keySet())));
        }
    }

    /** Lets all files that are set to read-only be written again; where that is not permitted, it is told. */
    public void makeWritable() {
        List.copyOf(writeProtected.values()).forEach(Runnable::run);
    }

    /** @param goOn lets the folder be written to without what it lacks */
    public void reportLacks(Problem.FolderLimitations lacks, Runnable goOn) {
        lacking = Optional.of(lacks);
        report(lacks);
        goingOn.add(0, goOn);
    }

    /** @param then what is to be done once the data folder is written to without what it lacks; on the FX thread */
    void whenGoneOn(Runnable then) {
        goingOn.add(then);
    }

    /** Somebody said that saving goes on without what the data folder lacks. */
    public void goOnWithout() {
        all.replaceAll(problem -> problem instanceof Problem.FolderLimitations lacks
                ? new Problem.FolderLimitations(lacks.folder(), lacks.limitations(), true)
                : problem);
        lacking = Optional.empty();
        List<Runnable> now = List.copyOf(goingOn);
        goingOn.clear();
        now.forEach(Runnable::run);
    }

    /** A file is read anew, so what was said of it when it was read before is said again or no longer so. */
    void readAgain(Path file) {
        all.removeIf(problem -> problem instanceof Problem.WithFile withFile
                && withFile.problem().file().equals(file));
        saved(file);
    }

    /** The same problem is not told twice. */
    public void report(Problem problem) {
        if (isToldOfThoseBackups(problem)
                || (all.stream().anyMatch(Problem.FolderUnusable.class::isInstance) && isOfAnUnusableFolder(problem))) {
            return;
        }
        if (lacking.isPresent() && isForReadingOnly(problem)) {
            // What can be done about it is said there.
            report(lacking.get());
            return;
        }
        if (problem instanceof Problem.Unsaved unsaved) {
            saved(unsaved.reason().file());
        }
        if (problem instanceof Problem.ClockWentBack) {
            // Every file has a story of its own; there is one clock.
            all.removeIf(Problem.ClockWentBack.class::isInstance);
        }
        all.remove(problem);
        all.add(0, problem);
    }

    private static boolean isForReadingOnly(Problem problem) {
        return problem instanceof Problem.Unsaved unsaved && unsaved.reason().reason() == WriteFailure.Reason.READ_ONLY;
    }

    /** What follows from the folder's problem is no problem of its own. */
    private static boolean isOfAnUnusableFolder(Problem problem) {
        return problem instanceof Problem.GuideUnreadable
                || (problem instanceof Problem.WithFile file && file.problem() instanceof FileProblem.Unreadable);
    }

    /** Nine files can be missing over one folder of backups. */
    private boolean isToldOfThoseBackups(Problem problem) {
        return backupsThatAreUnreadable(problem).isPresent()
                && all.stream()
                        .anyMatch(told -> backupsThatAreUnreadable(told).equals(backupsThatAreUnreadable(problem)));
    }

    private static Optional<Path> backupsThatAreUnreadable(Problem problem) {
        return problem instanceof Problem.WithFile with
                        && with.problem() instanceof FileProblem.BackupsUnreadable unreadable
                ? Optional.of(unreadable.backups())
                : Optional.empty();
    }

    /** @param copies all that there are now; takes the place of what was told of others */
    void found(List<MergeCandidate> copies, boolean anew) {
        boolean told = all.removeIf(Problem.ConflictCopies.class::isInstance);
        if (!copies.isEmpty() && (anew || told)) {
            all.add(0, new Problem.ConflictCopies(copies));
        }
    }

    public void dismiss(Problem problem) {
        all.remove(problem);
    }

    /** Writing this file works again, so what was said of it no longer holds. */
    void saved(Path file) {
        all.removeIf(problem -> problem.equals(new Problem.ChangedElsewhere(file))
                || problem.equals(new Problem.NoBackup(file))
                || (problem instanceof Problem.Unsaved unsaved
                        && unsaved.reason().file().equals(file)));
    }

    /** A backup of this file was put back, so what had become of it is over. */
    void restored(Path file) {
        all.removeIf(problem -> problem instanceof Problem.WithFile withFile
                && withFile.problem().file().equals(file)
                && withFile.problem().offer().isPresent());
    }
}

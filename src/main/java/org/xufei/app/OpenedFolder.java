package org.xufei.app;

import java.io.IOException;
import java.util.Optional;
import org.xufei.state.Background;
import org.xufei.state.GuideChoice;
import org.xufei.state.Problem;
import org.xufei.state.Problems;
import org.xufei.storage.DataFolder;
import org.xufei.storage.FolderOpening;
import org.xufei.storage.disk.FolderLock;

/** The data folder, made if it was not there, and locked so that a second copy of the app only reads in it. */
public final class OpenedFolder implements AutoCloseable {

    private final DataFolder folder;
    private final Optional<FolderLock> lock;

    private OpenedFolder(DataFolder folder, Optional<FolderLock> lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Opens the folder; what stands in the way of writing there is reported among the problems.
     *
     * @param errors log into the folder from now on
     * @param files where the files are written
     */
    public static OpenedFolder open(DataFolder folder, Problems problems, ErrorReporter errors, Background files) {
        try {
            folder.create();
            errors.logIn(folder.path());
            FolderOpening opening = folder.open();
            if (opening.isInUse()) {
                problems.report(new Problem.InUse(folder.path()));
            } else if (!opening.limitations().isEmpty()) {
                problems.reportLacks(
                        new Problem.FolderLimitations(folder.path(), opening.limitations(), false),
                        () -> files.worker().execute(opening::acceptLimitations));
            }
            return new OpenedFolder(folder, opening.lock());
        } catch (IOException e) {
            problems.report(new Problem.FolderUnusable(folder.path()));
            return new OpenedFolder(folder.forReadingOnly(), Optional.empty());
        }
    }

    /**
     * What is known before any file of records is read.
     *
     * @param unused whether nothing was kept yet
     */
    public record FirstLook(GuideChoice guide, boolean unused) {}

    /** Reads the guide. */
    public FirstLook look() {
        return new FirstLook(GuideChoice.in(folder), folder.isUnused());
    }

    public DataFolder folder() {
        return folder;
    }

    /** Lets another copy of the app write there. */
    @Override
    public void close() throws IOException {
        if (lock.isPresent()) {
            lock.get().close();
        }
    }
}

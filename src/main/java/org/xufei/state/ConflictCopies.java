package org.xufei.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.storage.DataFolder;
import org.xufei.storage.WriteFailure;
import org.xufei.storage.disk.FileVersion;
import org.xufei.storage.recovery.MergeCandidate;
import org.xufei.storage.recovery.MergeableRecords;

/** The copies that sync tools left in the data folder: each is told once, until it has been put aside. */
public final class ConflictCopies {

    private final DataFolder folder;
    private final Background background;
    private final Problems problems;
    private final ReadOnlyObjectWrapper<List<MergeCandidate>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final Set<MergeCandidate> told = new HashSet<>();

    public ConflictCopies(DataFolder folder, Background background, Problems problems) {
        this.folder = folder;
        this.background = background;
        this.problems = problems;
    }

    /** All that there are, by name. */
    public ReadOnlyObjectProperty<List<MergeCandidate>> found() {
        return found.getReadOnlyProperty();
    }

    /**
     * Looks what there is, and tells of what was not there before. Not where files are only read: there a copy could neither be merged nor
     * put aside.
     */
    public void look() {
        if (folder.isReadOnly()) {
            return;
        }
        background.run(this::list, this::take, () -> {});
    }

    private Optional<List<MergeCandidate>> list() {
        try {
            return Optional.of(folder.conflictCopies());
        } catch (IOException unreadable) {
            // The next read or write of a file in this folder reports what became of it.
            return Optional.empty();
        }
    }

    private void take(Optional<List<MergeCandidate>> listed) {
        listed.filter(copies -> !copies.equals(found.get())).ifPresent(copies -> {
            boolean anew = !told.containsAll(copies);
            told.addAll(copies);
            problems.found(copies, anew);
            found.set(copies);
        });
    }

    /**
     * Says what a file is that the user chose.
     *
     * @param done told on the FX thread
     */
    public void whatIs(Path file, Consumer<MergeCandidate> done) {
        background.run(() -> folder.whatIs(file), done, () -> {});
    }

    /**
     * Renames a copy, so that it is told no more. Nothing in it is changed.
     *
     * @param seen what it was shown to hold, if that could be shown: a copy that was changed since stays
     * @param done told on the FX thread the new name; empty if it could not be renamed
     */
    public void putAside(MergeCandidate copy, Optional<RecordBackups.Preview<?>> seen, Consumer<Optional<Path>> done) {
        Optional<FileVersion> read = seen.flatMap(preview -> preview.other()).flatMap(MergeableRecords::version);
        background.run(
                () -> {
                    try {
                        return Optional.of(folder.putAside(copy, read));
                    } catch (WriteFailure stays) {
                        return Optional.<Path>empty();
                    }
                },
                name -> {
                    look();
                    done.accept(name);
                },
                () -> done.accept(Optional.empty()));
    }
}

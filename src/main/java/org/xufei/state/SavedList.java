package org.xufei.state;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.storage.Loaded;
import org.xufei.storage.NotSaved;
import org.xufei.storage.RecordFile;

/**
 * The records of one file. A change is made on the worker to what was written last, written, and only then published: a change that
 * could not be written is reported and never seen.
 */
final class SavedList<T> {

    private final RecordFile<T> file;
    private final Background background;
    private final Troubles troubles;
    private final ReadOnlyObjectWrapper<List<T>> published = new ReadOnlyObjectWrapper<>(List.of());

    /** Touched by the worker only. */
    private List<T> written = List.of();

    SavedList(RecordFile<T> file, Background background, Troubles troubles) {
        this.file = file;
        this.background = background;
        this.troubles = troubles;
    }

    ReadOnlyObjectProperty<List<T>> records() {
        return published.getReadOnlyProperty();
    }

    RecordFile<T> file() {
        return file;
    }

    void load(Consumer<Loaded<T>> done) {
        background.run(
                () -> {
                    Loaded<T> loaded = file.read();
                    written = List.copyOf(loaded.records());
                    return loaded;
                },
                loaded -> {
                    loaded.problem().ifPresent(problem -> troubles.report(new Trouble.WithFile(problem)));
                    published.set(loaded.records());
                    done.accept(loaded);
                },
                this::unforeseen);
    }

    /** @param done told on the FX thread whether the change is on disk */
    void change(UnaryOperator<List<T>> change, Consumer<Boolean> done) {
        background.run(
                () -> {
                    List<T> next = List.copyOf(change.apply(written));
                    if (!next.equals(written)) {
                        file.write(next);
                        written = next;
                    }
                    return next;
                },
                next -> {
                    // What changes nothing is not written, and so says nothing of the disk.
                    if (!next.equals(published.get())) {
                        troubles.saved(file.file());
                        published.set(next);
                    }
                    done.accept(true);
                },
                failure -> {
                    if (failure instanceof NotSaved notSaved) {
                        troubles.report(new Trouble.Unsaved(notSaved));
                        done.accept(false);
                    } else {
                        unforeseen(failure);
                    }
                });
    }

    private void unforeseen(Exception e) {
        throw new IllegalStateException("a file's reading and writing fails in no other way", e);
    }
}

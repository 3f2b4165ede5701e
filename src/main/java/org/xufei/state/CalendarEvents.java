package org.xufei.state;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.xufei.domain.reminder.ExportedEvent;
import org.xufei.storage.RecordFile;

/**
 * What calendar files said so far: a telephone that imported one has its events until a later file takes them back. Nothing to be undone,
 * for no undo reaches a telephone; what cannot be written holds until the app is closed.
 */
public final class CalendarEvents {

    private final RecordStore<ExportedEvent> saved;
    private final LoadState<ExportedEvent> loading;

    public CalendarEvents(RecordFile<ExportedEvent> file, Background background, Troubles troubles) {
        saved = new RecordStore<>(file, RecordStore.Unwritten.MADE, background, troubles);
        loading = new LoadState<>(saved);
    }

    public void load() {
        loading.load();
    }

    /** To be called before the worker ends. */
    public void close() {
        saved.close();
    }

    /** False until the file has been read: until then anything may have been exported. */
    public ReadOnlyBooleanProperty loaded() {
        return loading.loaded();
    }

    /** At most one of each key. */
    public ReadOnlyObjectProperty<List<ExportedEvent>> records() {
        return saved.records();
    }

    /** @param done runs on the FX thread once the change is kept */
    public void change(UnaryOperator<List<ExportedEvent>> change, Runnable done) {
        saved.change(change, made -> done.run());
    }
}

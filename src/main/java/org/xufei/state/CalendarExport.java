package org.xufei.state;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.xufei.domain.reminder.ExportedEvent;

/** Writes calendar files, and remembers what they said. */
public final class CalendarExport {

    private final RecordStore<ExportedEvent> events;
    private final ExportedFiles files;

    public CalendarExport(RecordStore<ExportedEvent> events, ExportedFiles files) {
        this.events = events;
        this.files = files;
    }

    /** What the files said so far. At most one of each key. */
    public ReadOnlyObjectProperty<List<ExportedEvent>> events() {
        return events.records();
    }

    /**
     * Writes a file, in place of the one that is there. What it says is remembered first: a file that nobody remembers cannot be taken
     * back.
     *
     * @param remember adds what it says
     * @param done told on the FX thread whether it was written
     */
    public void write(Path file, byte[] bytes, UnaryOperator<List<ExportedEvent>> remember, Consumer<Boolean> done) {
        byte[] copy = bytes.clone();
        events.change(remember, () -> files.write(file, copy, done));
    }

    /** Corrects what the files said. */
    public void change(UnaryOperator<List<ExportedEvent>> change, Runnable done) {
        events.change(change, done);
    }
}

package org.xufei.state;

import java.util.List;
import java.util.function.UnaryOperator;
import org.xufei.domain.reminder.ExportedEvent;
import org.xufei.storage.RecordFile;

/**
 * What calendar files said so far: a telephone that imported one has its events until a later file takes them back. Nothing to be undone,
 * for no undo reaches a telephone; what cannot be written holds until the app is closed. At most one of each key.
 */
public final class CalendarEvents extends RecordStore<ExportedEvent> {

    public CalendarEvents(RecordFile<ExportedEvent> file, Background background, Troubles troubles) {
        super(file, WritePolicy.GO_ON, background, troubles);
    }

    /** @param done runs on the FX thread once the change is kept */
    @Override
    public void change(UnaryOperator<List<ExportedEvent>> change, Runnable done) {
        super.change(change, done);
    }
}

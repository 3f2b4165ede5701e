package org.xufei.ui.settings;

import java.util.List;
import org.xufei.ui.Message;

/** A row of what restoring a backup would change. Said only when it shows: there may be 100,000. */
sealed interface PreviewRow {

    /** What becomes of the records below. */
    record Heading(Message message) implements PreviewRow {}

    /** A record that comes or goes. */
    record One<T>(T record, RecordWords<T> words) implements PreviewRow {

        Message line() {
            return words.line(record);
        }
    }

    /** A record that becomes another. */
    record Changed<T>(T before, T after, RecordWords<T> words) implements PreviewRow {

        Message line() {
            return words.line(before);
        }

        List<Message> changes() {
            return words.changes(before, after);
        }
    }
}

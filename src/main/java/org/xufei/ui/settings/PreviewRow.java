package org.xufei.ui.settings;

import java.util.List;
import org.xufei.ui.Message;

/** A row of what taking over a backup or another file would change. Said only when it shows: there may be 100,000. */
sealed interface PreviewRow {

    /** What becomes of the records below. */
    record Heading(Message message) implements PreviewRow {}

    /** A record that comes or goes. */
    record One<T>(T record, RecordDescriber<T> words) implements PreviewRow {

        Message line() {
            return words.line(record);
        }
    }

    /** A record that becomes another. */
    record Changed<T>(T before, T after, RecordDescriber<T> words) implements PreviewRow {

        Message line() {
            return words.line(before);
        }

        List<FieldChange> fields() {
            return words.changes(before, after);
        }

        List<Message> changes() {
            return fields().stream().map(FieldChange::fromOneToTheOther).toList();
        }
    }

    /**
     * What is to be decided below, all at once if the user likes.
     *
     * @param here what it is called to keep everything as it is here
     * @param there what it is called to take everything from the file
     */
    record Question(Message message, Message here, Message there, List<String> keys, MergeDecisions decisions)
            implements PreviewRow {}

    /** A record that is one here and another in the file: the user keeps one of the two. */
    record Differing(Changed<?> states, String key, MergeDecisions decisions) implements PreviewRow {}

    /** A record of the file that was deleted here: the user leaves it at that, or puts it back. */
    record Deleted<T>(One<T> one, String key, MergeDecisions decisions) implements PreviewRow {}
}

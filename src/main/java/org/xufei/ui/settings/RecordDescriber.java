package org.xufei.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.xufei.domain.text.Excerpt;
import org.xufei.ui.Message;

/** Says what a record is in one line, and in which fields two states of it differ. */
interface RecordDescriber<T> {

    /** In characters: what was typed freely may be long, and a preview is of many records. */
    int MAX_OF_A_TEXT = 160;

    Message line(T record);

    /** The fields that differ. */
    List<FieldChange> changes(T before, T after);

    /** Compares two states field by field. */
    final class Comparison<T> {

        private final T before;
        private final T after;
        private final List<FieldChange> differences = new ArrayList<>();

        Comparison(T before, T after) {
            this.before = before;
            this.after = after;
        }

        /** @param key of what the field is called */
        Comparison<T> field(String key, Function<T, Object> field) {
            Object earlier = field.apply(before);
            Object later = field.apply(after);
            if (!earlier.equals(later)) {
                differences.add(new FieldChange(Message.of(key), earlier, later));
            }
            return this;
        }

        /** The same of what was typed freely. */
        Comparison<T> text(String key, Function<T, String> field) {
            String earlier = field.apply(before);
            String later = field.apply(after);
            if (!earlier.equals(later)) {
                differences.add(new FieldChange(
                        Message.of(key),
                        orNothing(Excerpt.unlike(earlier, later, MAX_OF_A_TEXT)),
                        orNothing(Excerpt.unlike(later, earlier, MAX_OF_A_TEXT))));
            }
            return this;
        }

        List<FieldChange> differences() {
            return List.copyOf(differences);
        }
    }

    private static Object orNothing(String text) {
        return orNothing(Optional.of(text).filter(said -> !said.isEmpty()));
    }

    static Object orNothing(Optional<?> value) {
        return value.<Object>map(known -> known).orElse(Message.of("settings.change.nothing"));
    }
}

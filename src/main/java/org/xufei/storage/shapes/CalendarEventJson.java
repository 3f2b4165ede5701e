package org.xufei.storage.shapes;

import static org.xufei.storage.format.ValueLimit.LINE;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.reminder.ExportedEvent;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.storage.format.RecordJson;
import org.xufei.storage.format.RecordKind;
import org.xufei.storage.format.ValueLimit.Limited;

/**
 * An event of a calendar file, in the file that remembers them.
 *
 * @param summary left out if empty
 * @param cancelled left out if it was not
 */
public record CalendarEventJson(
        String card,
        String what,
        String lastDay,
        @Limited(LINE) @Nullable String summary,
        int sequence,
        @Nullable Boolean cancelled)
        implements RecordJson<ExportedEvent> {

    public static final RecordKind<ExportedEvent> KIND = RecordKind.of(
            "calendar-events", "events", CalendarEventJson.class, CalendarEventJson::of, event -> key(event.key()));

    /** From here on there are enough left to rise for ever. */
    private static final int LARGEST_SEQUENCE = 2_000_000_000;

    public static CalendarEventJson of(ExportedEvent event) {
        Expiry expiry = event.expiry();
        return new CalendarEventJson(
                expiry.card().toString(),
                JsonValues.word(expiry.kind()),
                expiry.lastDay().toString(),
                event.summary().isEmpty() ? null : event.summary(),
                event.sequence(),
                event.cancelled() ? Boolean.TRUE : null);
    }

    private static String key(ExportedEvent.Key key) {
        return key(key.card().toString(), JsonValues.word(key.kind()));
    }

    private static String key(String card, String what) {
        return card.toLowerCase(Locale.ROOT) + " " + what;
    }

    @Override
    public String key() {
        return key(card, what);
    }

    @Override
    public ExportedEvent toDomain(JsonPlace place) throws JsonFault {
        if (sequence < 0 || sequence > LARGEST_SEQUENCE) {
            throw place.field("sequence").fault(JsonFault.Kind.BAD_VALUE);
        }
        return new ExportedEvent(
                new Expiry(
                        JsonValues.uuid(card, place.field("card")),
                        JsonValues.constant(Expiry.Kind.class, what, place.field("what")),
                        JsonValues.keyDate(lastDay, place.field("lastDay"))),
                JsonValues.line(summary),
                sequence,
                Boolean.TRUE.equals(cancelled));
    }
}

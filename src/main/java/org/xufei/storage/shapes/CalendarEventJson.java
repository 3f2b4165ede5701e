package org.xufei.storage.shapes;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.reminder.ExportedEvent;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.json.Unknown;
import org.xufei.storage.format.RecordJson;

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
        @Nullable String summary,
        int sequence,
        @Nullable Boolean cancelled,
        @Nullable String check,
        Unknown unknown)
        implements RecordJson<ExportedEvent> {

    /** From here on there are enough left to rise for ever. */
    private static final int LARGEST_SEQUENCE = 2_000_000_000;

    public record Document(
            String format,
            int version,
            @Nullable String compacted,
            @Nullable String origin,
            @Nullable Integer state,
            List<CalendarEventJson> events,
            Unknown unknown)
            implements RecordJson.Document<ExportedEvent> {
        @Override
        public List<CalendarEventJson> records() {
            return events;
        }
    }

    public record Change(List<String> remove, List<Integer> at, List<CalendarEventJson> put, String check)
            implements RecordJson.Change<ExportedEvent> {}

    public static CalendarEventJson of(ExportedEvent event) {
        Expiry expiry = event.expiry();
        return new CalendarEventJson(
                expiry.card().toString(),
                JsonValues.word(expiry.kind()),
                expiry.lastDay().toString(),
                event.summary().isEmpty() ? null : event.summary(),
                event.sequence(),
                event.cancelled() ? Boolean.TRUE : null,
                null,
                Unknown.NOTHING);
    }

    public static String key(ExportedEvent.Key key) {
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
    public boolean hasUnknown() {
        return !unknown.isEmpty();
    }

    @Override
    public boolean isOutOfBounds() {
        return ValueLimits.isLong(summary);
    }

    @Override
    public boolean hidesSomething() {
        return ValueLimits.isReadOtherwise(summary);
    }

    @Override
    public CalendarEventJson withUnknownOf(RecordJson<ExportedEvent> earlier) {
        String was = ((CalendarEventJson) earlier).summary;
        return new CalendarEventJson(
                card,
                what,
                lastDay,
                ValueLimits.back(summary, was, ValueLimits::line),
                sequence,
                cancelled,
                check,
                earlier.unknown());
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

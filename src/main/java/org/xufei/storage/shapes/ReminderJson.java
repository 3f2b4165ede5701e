package org.xufei.storage.shapes;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.reminder.ReminderLedger;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.storage.format.RecordJson;
import org.xufei.storage.format.RecordKind;

/**
 * What happened to the reminders of one expiry, in the file.
 *
 * @param said the last one said, in days before the end; left out if none was
 * @param acknowledged likewise, the last one acknowledged
 */
public record ReminderJson(
        String card,
        String what,
        String lastDay,
        @Nullable Integer said,
        @Nullable Integer acknowledged,
        @Nullable String snoozedUntil)
        implements RecordJson<ReminderLedger.Line> {

    public static final RecordKind<ReminderLedger.Line> KIND =
            RecordKind.of("reminders", "reminders", ReminderJson.class, ReminderJson::of, line -> key(line.expiry()));

    public static ReminderJson of(ReminderLedger.Line line) {
        Expiry expiry = line.expiry();
        ReminderLedger.Entry entry = line.entry();
        return new ReminderJson(
                expiry.card().toString(),
                JsonValues.word(expiry.kind()),
                expiry.lastDay().toString(),
                orAbsent(entry.shown()),
                orAbsent(entry.acknowledged()),
                entry.snoozedUntil().map(Object::toString).orElse(null));
    }

    private static @Nullable Integer orAbsent(int lead) {
        return lead == ReminderLedger.NOTHING ? null : lead;
    }

    private static String key(Expiry expiry) {
        return key(
                expiry.card().toString(),
                JsonValues.word(expiry.kind()),
                expiry.lastDay().toString());
    }

    private static String key(String card, String what, String lastDay) {
        return card.toLowerCase(Locale.ROOT) + " " + what + " " + lastDay;
    }

    @Override
    public String key() {
        return key(card, what, lastDay);
    }

    @Override
    public ReminderLedger.Line toDomain(JsonPlace place) throws JsonFault {
        return new ReminderLedger.Line(
                new Expiry(
                        JsonValues.uuid(card, place.field("card")),
                        JsonValues.constant(Expiry.Kind.class, what, place.field("what")),
                        JsonValues.keyDate(lastDay, place.field("lastDay"))),
                new ReminderLedger.Entry(
                        lead(said, place.field("said")),
                        lead(acknowledged, place.field("acknowledged")),
                        snoozedUntil == null
                                ? Optional.empty()
                                : Optional.of(JsonValues.keyDate(snoozedUntil, place.field("snoozedUntil")))));
    }

    private static int lead(@Nullable Integer days, JsonPlace place) throws JsonFault {
        if (days == null) {
            return ReminderLedger.NOTHING;
        } else if (days < LeadTimes.OVERDUE || days > LeadTimes.LONGEST) {
            throw place.fault(JsonFault.Kind.BAD_VALUE);
        }
        return days;
    }
}

package org.xufei.exchange;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.LastModified;
import biweekly.property.Sequence;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.property.Uid;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Writes an iCalendar file (RFC 5545) that a phone can import: it reminds while the app is closed.
 *
 * <p>The same card and the same kind of end have the same UID in every file, so a later file moves an event instead of adding
 * another. There is no METHOD: with one, mail programs take the file for an invitation.
 */
public final class CalendarFile {

    private static final String PRODUCT = "-//Xufei//Xufei//EN";

    /** At which hour of the day to remind. */
    private static final int HOUR = 9;

    private final Instant writtenAt;

    public CalendarFile(Instant writtenAt) {
        this.writtenAt = writtenAt;
    }

    /**
     * The whole file in UTF-8.
     *
     * @param events at least one: a calendar must not be empty
     * @throws IllegalArgumentException if there is none, or if two are of the same card and the same kind of end
     */
    public byte[] of(Collection<CalendarEvent> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("no event");
        }
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        Set<String> seen = new HashSet<>();
        for (CalendarEvent event : events) {
            if (!seen.add(uid(event))) {
                throw new IllegalArgumentException("twice: " + uid(event));
            }
            calendar.addEvent(event(event, writtenAt));
        }
        return ContentLines.encode(write(calendar));
    }

    private static VEvent event(CalendarEvent from, Instant now) {
        VEvent event = new VEvent();
        event.setUid(new Uid(uid(from)));
        event.setDateTimeStamp(new DateTimeStamp(moment(now)));
        event.setLastModified(new LastModified(moment(now)));
        event.setSequence(new Sequence(from.sequence()));
        event.setDateStart(new DateStart(day(from.expiry().lastDay())));
        event.setDateEnd(new DateEnd(day(from.expiry().lastDay().plusDays(1))));
        event.setSummary(ContentLines.printable(from.summary()));
        if (!from.description().isEmpty()) {
            event.setDescription(ContentLines.printable(from.description()));
        }
        // It does not block the day: the calendar still counts it as free.
        event.setTransparency(Transparency.transparent());
        if (from.cancelled()) {
            event.setStatus(Status.cancelled());
        } else {
            from.leads().days().stream()
                    .filter(lead -> lead >= 0)
                    .forEach(lead -> event.addAlarm(alarm(lead, ContentLines.printable(from.summary()))));
        }
        return event;
    }

    /**
     * At nine on the clock of the phone, which in Cambodia is the time of Phnom Penh. An alarm relative to a whole day counts from that
     * day's midnight on the phone, and so calendars write alarms of whole days themselves. An absolute time would be nine in Phnom Penh
     * anywhere, but calendars that keep alarms as minutes before the event would move it by the time zone.
     */
    private static VAlarm alarm(int daysBefore, String text) {
        int hours = Math.abs(HOUR - daysBefore * 24);
        Duration.Builder fromMidnight = Duration.builder().prior(daysBefore > 0);
        if (hours >= 24) {
            fromMidnight.days(hours / 24);
        }
        return VAlarm.display(new Trigger(fromMidnight.hours(hours % 24).build(), Related.START), text);
    }

    private static String uid(CalendarEvent event) {
        return "xufei-" + event.expiry().card() + "-"
                + event.expiry().kind().name().toLowerCase(Locale.ROOT);
    }

    /** A date without a time, and so without a time zone; biweekly reads the day off the clock of the machine. */
    private static ICalDate day(LocalDate day) {
        return new ICalDate(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
    }

    private static ICalDate moment(Instant instant) {
        return new ICalDate(Date.from(instant), true);
    }

    private static String write(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // It would count characters: ContentLines counts octets.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        return text.toString();
    }
}

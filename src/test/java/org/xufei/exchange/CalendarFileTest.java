package org.xufei.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.Status;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.reminder.Expiry.Kind;
import org.xufei.domain.reminder.LeadTimes;

class CalendarFileTest {

    private static final UUID CARD = UUID.fromString("3e1e8a52-7f0a-4a4e-9a53-0c8a4f0f2b11");
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 14);

    /** Half past midnight in Phnom Penh; in UTC it is still the day before. */
    private final CalendarFile file = fileAt("2026-11-22T17:30:05Z");

    @Test
    void writesTheWholeFileAsTheFormatAsks() {
        assertThat(text(file.of(List.of(event("流量套餐到期", "096 234 5678")))))
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Xufei//Xufei//EN",
                        "BEGIN:VEVENT",
                        "UID:xufei-3e1e8a52-7f0a-4a4e-9a53-0c8a4f0f2b11-plan",
                        "DTSTAMP:20261122T173005Z",
                        "LAST-MODIFIED:20261122T173005Z",
                        "SEQUENCE:6",
                        "DTSTART;VALUE=DATE:20270314",
                        "DTEND;VALUE=DATE:20270315",
                        "SUMMARY:流量套餐到期",
                        "DESCRIPTION:096 234 5678",
                        "TRANSP:TRANSPARENT",
                        "BEGIN:VALARM",
                        "ACTION:DISPLAY",
                        "TRIGGER;RELATED=START:-P6DT15H",
                        "DESCRIPTION:流量套餐到期",
                        "END:VALARM",
                        "BEGIN:VALARM",
                        "ACTION:DISPLAY",
                        "TRIGGER;RELATED=START:-P2DT15H",
                        "DESCRIPTION:流量套餐到期",
                        "END:VALARM",
                        "BEGIN:VALARM",
                        "ACTION:DISPLAY",
                        "TRIGGER;RELATED=START:-PT15H",
                        "DESCRIPTION:流量套餐到期",
                        "END:VALARM",
                        "BEGIN:VALARM",
                        "ACTION:DISPLAY",
                        "TRIGGER;RELATED=START:PT9H",
                        "DESCRIPTION:流量套餐到期",
                        "END:VALARM",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
    }

    @Test
    void aLaterFileMovesTheEventInsteadOfAddingOne() throws IOException {
        VEvent before = read(file.of(List.of(event("a", "")))).get(0);
        CalendarEvent renewed = new CalendarEvent(
                new Expiry(CARD, Kind.PLAN, LAST_DAY.plusDays(30)), LeadTimes.DEFAULT, 7, "a", "", false);
        VEvent after = read(fileAt("2026-11-22T17:31:05Z").of(List.of(renewed))).get(0);

        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isEqualTo(before.getSequence().getValue() + 1);
        assertThat(after.getLastModified().getValue())
                .isAfter(before.getLastModified().getValue());
    }

    @Test
    void eachEndOfACardIsAnEventOfItsOwn() throws IOException {
        List<CalendarEvent> events = new ArrayList<>();
        for (Kind what : Kind.values()) {
            events.add(new CalendarEvent(new Expiry(CARD, what, LAST_DAY), LeadTimes.DEFAULT, 7, "a", "", false));
        }
        assertThat(read(file.of(events)))
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates()
                .hasSize(Kind.values().length);
        events.add(events.get(0));
        assertThatIllegalArgumentException().isThrownBy(() -> file.of(events));
    }

    @Test
    void aRetiredCardStrikesItsEventOutAndRingsNoMore() throws IOException {
        CalendarEvent retired =
                new CalendarEvent(new Expiry(CARD, Kind.PLAN, LAST_DAY), LeadTimes.DEFAULT, 7, "a", "", true);

        VEvent event = read(file.of(List.of(retired))).get(0);

        assertThat(event.getStatus()).isEqualTo(Status.cancelled());
        assertThat(event.getAlarms()).isEmpty();
    }

    @Test
    void aCalendarWithoutAnEventIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> file.of(List.of()));
    }

    @Test
    void escapesWhatHasAMeaningInTheFormat() {
        assertThat(text(file.of(List.of(event("a;b,c\\d:e\"f", "one\r\ntwo\rthree\n\u0007")))))
                .contains("\r\nSUMMARY:a\\;b\\,c\\\\d:e\"f\r\n", "\r\nDESCRIPTION:one\\ntwo\\nthree\\n\r\n");
    }

    /** Neither its zone, where days of old may begin at one o'clock, nor its calendar, which in Thailand counts from the Buddha. */
    @Test
    void theDayIsTheSameOnEveryMachine() {
        String expected = text(file.of(List.of(event("a", ""))));
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale localeBefore = Locale.getDefault();
        try {
            for (String zone :
                    List.of("Asia/Phnom_Penh", "Pacific/Kiritimati", "America/Los_Angeles", "America/Havana")) {
                for (String locale :
                        List.of("km-KH", "th-TH", "th-TH-u-ca-buddhist-nu-thai", "ar-EG", "ja-JP-u-ca-japanese")) {
                    TimeZone.setDefault(TimeZone.getTimeZone(zone));
                    Locale.setDefault(Locale.forLanguageTag(locale));
                    assertThat(text(file.of(List.of(event("a", "")))))
                            .as("%s, %s", zone, locale)
                            .isEqualTo(expected);
                }
            }
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(localeBefore);
        }
    }

    @Test
    void anyTextComesBackAndLinesAreFoldedNeitherTooLateNorTooEarly() throws IOException {
        Random random = new Random(20261122);
        for (int i = 0; i < 1_000; i++) {
            String summary = "s" + anyText(random).strip();
            String description = "d" + anyText(random).strip();

            byte[] octets = file.of(List.of(event(summary, description)));

            assertThat(octets).startsWith("BEGIN:VCALENDAR\r\n".getBytes(UTF_8));
            String[] lines = text(octets).split("\r\n", -1);
            assertThat(lines).allSatisfy(line -> {
                assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75);
                assertThat(line).doesNotContain("\r", "\n", "\uFFFD");
            });
            for (int k = 1; k < lines.length; k++) {
                if (lines[k].startsWith(" ")) {
                    assertThat(lines[k - 1].getBytes(UTF_8).length).isGreaterThan(75 - 4);
                }
            }
            VEvent event = read(octets).get(0);
            assertThat(event.getSummary().getValue()).isEqualTo(summary);
            assertThat(event.getDescription().getValue()).isEqualTo(description);
        }
    }

    private static String anyText(Random random) {
        List<String> parts = List.of(
                "续费",
                "😀",
                "👨‍👩‍👧",
                "ទិន្នន័យ",
                "é",
                " ",
                ";",
                ",",
                "\\",
                "\\n",
                "\n",
                "\"",
                ":",
                "=",
                "^n",
                "%0A",
                "BEGIN:VEVENT",
                "x");
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }

    private static CalendarEvent event(String summary, String description) {
        return new CalendarEvent(
                new Expiry(CARD, Kind.PLAN, LAST_DAY), LeadTimes.DEFAULT, 6, summary, description, false);
    }

    private static CalendarFile fileAt(String instant) {
        return new CalendarFile(Instant.parse(instant));
    }

    private static String text(byte[] octets) {
        return new String(octets, UTF_8);
    }

    private static List<VEvent> read(byte[] octets) throws IOException {
        try (ICalReader reader = new ICalReader(text(octets))) {
            ICalendar calendar = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).isEmpty();
            return calendar.getEvents();
        }
    }
}

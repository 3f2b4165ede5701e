package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.xufei.storage.Examples.id;
import static org.xufei.storage.Examples.open;
import static org.xufei.storage.Examples.unmarked;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.reminder.ExportedEvent;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.reminder.Reminder;
import org.xufei.domain.reminder.ReminderLedger;
import org.xufei.domain.sim.Custody;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.Iccid;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.UnwatchedNumber;
import org.xufei.domain.usage.DataAmount;
import org.xufei.domain.usage.DataReading;
import org.xufei.storage.format.LineChecksum;

/** The files of SIM cards, of readings and of reminders. */
class CardStorageTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 28);
    private static final SimCard BARE = SimCard.of(id(1), new PhoneNumber("+855962345678"));
    private static final SimCard FULL = new SimCard(
            id(2),
            new PhoneNumber("+85512345678"),
            "办公室 A",
            Optional.of("cellcard"),
            new Custody("陈", "仓库", "旧手机"),
            Optional.of(new Iccid("8985500000000000017")),
            "Chan Dara",
            "two\nlines",
            Optional.of(LeadTimes.SILENT),
            new DeclaredStatus.Replaced(id(1), DAY));
    private static final DataReading READING = reading(1, "1536.5");

    private final Path folder;

    CardStorageTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static DataReading reading(int n, String megabytes) {
        return new DataReading(id(n), id(7), DAY.atTime(8, 5), DataAmount.megabytes(new BigDecimal(megabytes)));
    }

    private <T> void readsBack(Function<DataFolder, RecordFile<T>> kind, List<T> records) throws IOException {
        RecordFile<T> file = kind.apply(open(folder));
        file.read();
        file.write(records);
        assertThat(kind.apply(open(folder)).read()).isEqualTo(new LoadResult<>(records, Optional.empty()));
    }

    private static String text(String name, String list, String... lines) {
        return "{\"format\":\"xufei." + name + "\",\"version\":2,\"" + list + "\":[\n"
                + String.join(",\n", Arrays.stream(lines).map(LineChecksum::on).toList()) + "\n]}\n";
    }

    @Test
    void readsBackCardsAndLeavesOutWhatIsNotSaid() throws IOException {
        readsBack(data -> data.file(RecordKinds.SIM_CARDS), List.of(BARE, FULL));
        assertThat(unmarked(folder.resolve("sim-cards.json")))
                .isEqualTo(text("sim-cards", "simCards", """
                {"id":"%s","number":"+855962345678"}""".formatted(id(1)), """
                {"id":"%s","number":"+85512345678","nickname":"办公室 A","operator":"cellcard","holder":"陈",\
                "group":"仓库","place":"旧手机","iccid":"8985500000000000017","registeredName":"Chan Dara",\
                "note":"two\\nlines","leadTimes":[],"status":{"kind":"replaced","on":"2027-02-28","by":"%s"}}""".formatted(id(2), id(1))));
    }

    @Test
    void keepsADoubtfulNumberOfACardWhereOlderVersionsDoNotLook() throws IOException {
        SimCard doubtful = withIccid("898600B5123456789012");
        readsBack(data -> data.file(RecordKinds.SIM_CARDS), List.of(doubtful, FULL));
        assertThat(Files.readString(folder.resolve("sim-cards.json")))
                .contains("\"iccidAsPrinted\":\"898600B5123456789012\"")
                .containsOnlyOnce("\"iccid\"");
    }

    @Test
    void believesACompleteNumberThatAnOlderVersionWroteBesideADoubtfulOne() throws IOException {
        String both = """
                {"id":"%s","number":"+855962345678","iccid":"8985500000000000017","iccidAsPrinted":"12"}""";
        Examples.put(folder, "sim-cards.json", text("sim-cards", "simCards", both.formatted(id(1))));
        assertThat(open(folder).file(RecordKinds.SIM_CARDS).read().records())
                .containsExactly(withIccid("8985500000000000017"));
    }

    private static SimCard withIccid(String printed) {
        return new SimCard(
                BARE.id(),
                BARE.number(),
                BARE.nickname(),
                BARE.operator(),
                BARE.custody(),
                Optional.of(new Iccid(printed)),
                BARE.registeredName(),
                BARE.note(),
                BARE.leadTimes(),
                BARE.status());
    }

    @Test
    void readsBackWhatBecameOfCards() throws IOException {
        readsBack(
                data -> data.file(RecordKinds.SIM_CARDS),
                List.of(
                        BARE.withStatus(new DeclaredStatus.Retired(DAY)),
                        FULL.withStatus(new DeclaredStatus.Lost(DAY)).withLeadTimes(Optional.of(LeadTimes.of(30, 0)))));
    }

    @Test
    void readsBackReadings() throws IOException {
        readsBack(data -> data.file(RecordKinds.READINGS), List.of(READING, reading(2, "0")));
        assertThat(unmarked(folder.resolve("readings.json")))
                .isEqualTo(text("readings", "readings", """
                {"id":"%s","card":"%s","at":"2027-02-28T08:05","megabytes":"1536.5"}""".formatted(id(1), id(7)), """
                {"id":"%s","card":"%s","at":"2027-02-28T08:05","megabytes":"0"}""".formatted(id(2), id(7))));
    }

    @Test
    void readsBackNumbersThatMakeNoCard() throws IOException {
        PhoneNumber friend = new PhoneNumber("+855962345678");
        PhoneNumber former = new PhoneNumber("+855972345678");
        readsBack(
                data -> data.file(RecordKinds.UNWATCHED_NUMBERS),
                List.of(
                        new UnwatchedNumber(friend, UnwatchedNumber.Reason.DECLINED),
                        new UnwatchedNumber(former, UnwatchedNumber.Reason.CARD_DELETED)));
        assertThat(unmarked(folder.resolve("unwatched-numbers.json")))
                .isEqualTo(text(
                        "unwatched-numbers",
                        "unwatched",
                        "{\"number\":\"+855962345678\"}",
                        "{\"number\":\"+855972345678\",\"cardDeleted\":true}"));
    }

    @Test
    void refusesAnAmountOfDataThatItCouldNotReadAgain() {
        RecordFile<DataReading> file = open(folder).file(RecordKinds.READINGS);
        file.read();
        assertThatIllegalArgumentException().isThrownBy(() -> file.write(List.of(reading(1, "1e18"))));
        assertThatIllegalArgumentException().isThrownBy(() -> file.write(List.of(reading(1, "1e-10"))));
    }

    @Test
    void readsBackWhatWasSaidAndAnswered() throws IOException {
        Expiry plan = new Expiry(id(1), Expiry.Kind.PLAN, DAY);
        ReminderLedger ledger = ReminderLedger.EMPTY
                .shown(new Reminder(plan, 7))
                .snoozed(new Reminder(new Expiry(id(1), Expiry.Kind.BALANCE, DAY), 3), DAY.minusDays(1))
                .acknowledged(new Reminder(new Expiry(id(2), Expiry.Kind.PLAN, DAY), LeadTimes.OVERDUE));
        readsBack(data -> data.file(RecordKinds.REMINDERS), ledger.lines());
        assertThat(ReminderLedger.of(
                        open(folder).file(RecordKinds.REMINDERS).read().records()))
                .isEqualTo(ledger);
        assertThat(unmarked(folder.resolve("reminders.json")))
                .isEqualTo(text(
                        "reminders", "reminders", """
                {"card":"%s","what":"plan","lastDay":"2027-02-28","said":7}""".formatted(id(1)), """
                {"card":"%s","what":"plan","lastDay":"2027-02-28","said":-1,"acknowledged":-1}""".formatted(id(2)), """
                {"card":"%s","what":"balance","lastDay":"2027-02-28","said":3,"snoozedUntil":"2027-02-27"}""".formatted(id(1))));
    }

    @Test
    void readsBackWhatWasExportedToCalendars() throws IOException {
        ExportedEvent event =
                new ExportedEvent(new Expiry(id(1), Expiry.Kind.INCOMING, DAY), "路由器：来电和短信", 29922810, false);
        ExportedEvent gone = new ExportedEvent(new Expiry(id(2), Expiry.Kind.PLAN, DAY), "", 0, true);
        readsBack(data -> data.file(RecordKinds.CALENDAR_EVENTS), List.of(event, gone));
        assertThat(unmarked(folder.resolve("calendar-events.json")))
                .isEqualTo(text("calendar-events", "events", """
                {"card":"%s","what":"incoming","lastDay":"2027-02-28","summary":"路由器：来电和短信","sequence":29922810}""".formatted(id(1)), """
                {"card":"%s","what":"plan","lastDay":"2027-02-28","sequence":0,"cancelled":true}""".formatted(id(2))));
    }

    @Test
    void aBadSequenceCostsItsEventAloneAndWhatANewerVersionAddedStays() throws IOException {
        String line = "{\"card\":\"%s\",\"what\":\"plan\",\"lastDay\":\"2027-02-28\",\"sequence\":%s}";
        Examples.put(
                folder,
                "calendar-events.json",
                text("calendar-events", "events", line.formatted(id(1), "5"), line.formatted(id(2), "-1")));
        ExportedEvent kept = new ExportedEvent(new Expiry(id(1), Expiry.Kind.PLAN, DAY), "", 5, false);
        isDamagedAt("sequence", open(folder).file(RecordKinds.CALENDAR_EVENTS).read(), List.of(kept));

        String more = line.formatted(id(1), "5").replace("}", ",\"phone\":\"Android\"}");
        Examples.put(folder, "calendar-events.json", text("calendar-events", "events", more));
        RecordFile<ExportedEvent> events = open(folder).file(RecordKinds.CALENDAR_EVENTS);
        events.read();
        events.write(List.of(new ExportedEvent(kept.expiry(), "", 6, false)));
        assertThat(unmarked(events.file())).isEqualTo(text("calendar-events", "events", more.replace(":5,", ":6,")));
    }

    @Test
    void keepsWhatANewerVersionAddedToAChangedRecord() throws IOException {
        String more = ",\"mood\":{\"a\":[1.50,null]}}";
        String card = """
                {"id":"%s","number":"+85512345678","status":{"kind":"lost","on":"2027-02-28","where":"bus"}""".formatted(id(2));
        Examples.put(folder, "sim-cards.json", text("sim-cards", "simCards", card + more));
        RecordFile<SimCard> cards = open(folder).file(RecordKinds.SIM_CARDS);
        assertThat(cards.read().problem()).isEmpty();
        cards.write(List.of(cards.read()
                .records()
                .get(0)
                .withStatus(new DeclaredStatus.Retired(DAY))
                .withOperator(Optional.of("smart"))));
        assertThat(unmarked(cards.file()))
                .isEqualTo(text(
                        "sim-cards",
                        "simCards",
                        card.replace("lost", "retired").replace("\"status\"", "\"operator\":\"smart\",\"status\"")
                                + more));

        String reading = """
                {"id":"%s","card":"%s","at":"2027-02-28T08:05","megabytes":"1"%s""".formatted(id(1), id(7), more);
        Examples.put(folder, "readings.json", text("readings", "readings", reading));
        RecordFile<DataReading> readings = open(folder).file(RecordKinds.READINGS);
        readings.read();
        readings.write(List.of(READING));
        assertThat(unmarked(readings.file()))
                .isEqualTo(text("readings", "readings", reading.replace("\"1\"", "\"1536.5\"")));

        String reminder = "{\"card\":\"%s\",\"what\":\"plan\",\"lastDay\":\"2027-02-28\",\"said\":7".formatted(id(1));
        Examples.put(folder, "reminders.json", text("reminders", "reminders", reminder + more));
        RecordFile<ReminderLedger.Line> reminders = open(folder).file(RecordKinds.REMINDERS);
        ReminderLedger before = ReminderLedger.of(reminders.read().records());
        Reminder later = new Reminder(before.lines().get(0).expiry(), 3);
        reminders.write(before.shown(later).lines());
        assertThat(unmarked(reminders.file()))
                .isEqualTo(text("reminders", "reminders", reminder.replace("\"said\":7", "\"said\":3") + more));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"iccid\":\"8985500000000000018\"                            | iccid",
                "\"iccidAsPrinted\":\"89 85\"                              | iccidAsPrinted",
                "\"leadTimes\":[7,366]                                       | leadTimes",
                "\"leadTimes\":[-2]                                          | leadTimes",
                "\"status\":{\"kind\":\"sold\",\"on\":\"2027-02-28\"}          | status",
                "\"status\":{\"kind\":\"replaced\",\"on\":\"2027-02-28\"}      | status",
                "\"status\":{\"kind\":\"lost\",\"on\":\"2027-02-29\"}          | status.on",
                "\"status\":{\"kind\":\"replaced\",\"on\":\"2027-02-28\",\"by\":\"1-1-1-1-1\"} | status.by",
            })
    void aBadValueCostsItsCardAlone(String value, String path) throws IOException {
        String good = "{\"id\":\"%s\",\"number\":\"+855962345678\"}".formatted(id(1));
        String bad = "{\"id\":\"%s\",\"number\":\"+855962345678\",%s}".formatted(id(2), value);
        Examples.put(folder, "sim-cards.json", text("sim-cards", "simCards", good, bad));
        isDamagedAt(path, open(folder).file(RecordKinds.SIM_CARDS).read(), List.of(BARE));
    }

    @ParameterizedTest
    @CsvSource({
        "1536.5, 1e3, megabytes",
        "1536.5, -1, megabytes",
        "T08:05, T24:00, at",
    })
    void aBadValueCostsItsReadingAlone(String good, String bad, String path) throws IOException {
        String line = """
                {"id":"%s","card":"%s","at":"2027-02-28T08:05","megabytes":"1536.5"}""";
        Examples.put(
                folder,
                "readings.json",
                text(
                        "readings",
                        "readings",
                        line.formatted(id(1), id(7)),
                        line.formatted(id(2), id(7)).replace(good, bad)));
        isDamagedAt(path, open(folder).file(RecordKinds.READINGS).read(), List.of(READING));
    }

    @ParameterizedTest
    @CsvSource({"366, said", "-2, said"})
    void aBadValueCostsItsReminderAlone(String said, String path) throws IOException {
        String line = "{\"card\":\"%s\",\"what\":\"plan\",\"lastDay\":\"2027-02-28\",\"said\":%s}";
        Examples.put(
                folder,
                "reminders.json",
                text("reminders", "reminders", line.formatted(id(1), "365"), line.formatted(id(2), said)));
        Reminder kept = new Reminder(new Expiry(id(1), Expiry.Kind.PLAN, DAY), 365);
        isDamagedAt(
                path,
                open(folder).file(RecordKinds.REMINDERS).read(),
                ReminderLedger.EMPTY.shown(kept).lines());
    }

    private static <T> void isDamagedAt(String path, LoadResult<T> loaded, List<T> salvaged) {
        assertThat(loaded.records()).isEqualTo(salvaged);
        assertThat(loaded.problem()).get().isInstanceOfSatisfying(FileProblem.Damaged.class, damaged -> {
            assertThat(damaged.first().path()).isEqualTo(path);
            assertThat(damaged.first().line()).isEqualTo(3);
            assertThat(damaged.lost()).isOne();
        });
    }
}

package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.storage.Examples.id;
import static org.xufei.storage.Examples.open;
import static org.xufei.storage.Examples.put;
import static org.xufei.storage.Examples.unmarked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.calendar.HolidayCorrection;
import org.xufei.domain.knowledge.FactCheck;
import org.xufei.domain.knowledge.FactKey;
import org.xufei.domain.knowledge.KnowledgeRecord;
import org.xufei.domain.knowledge.NewerKnowledge;
import org.xufei.domain.knowledge.OwnHoliday;
import org.xufei.domain.knowledge.OwnNote;
import org.xufei.domain.knowledge.OwnStep;
import org.xufei.domain.knowledge.OwnValidity;
import org.xufei.domain.knowledge.Scope;
import org.xufei.storage.format.LineChecksum;

/** The file of what the user added to the guide. */
class KnowledgeStorageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final List<KnowledgeRecord> ALL = List.of(
            new FactCheck(FactKey.channel("kiosk", Optional.of("smart")), DAY),
            new OwnNote(id(1), new Scope("kiosk", Optional.of("smart")), "two\nlines"),
            new OwnStep(id(2), new Scope("kiosk", Optional.empty()), "带零钱"),
            new OwnValidity("metfone", Optional.empty(), Money.of("1", Currency.USD), 30, DAY),
            new OwnValidity("metfone", Optional.of("store"), Money.of("4000", Currency.KHR), 15, DAY),
            new OwnHoliday(new HolidayCorrection(DAY, HolidayCorrection.Change.ADDED, "补假", DAY)),
            new OwnHoliday(new HolidayCorrection(DAY.plusDays(1), HolidayCorrection.Change.REMOVED, "", DAY)));

    private final Path folder;
    private final Path path;

    KnowledgeStorageTest(@TempDir Path folder) {
        this.folder = folder;
        path = folder.resolve("own-knowledge.json");
    }

    private RecordFile<KnowledgeRecord> file() {
        return open(folder).file(RecordKinds.OWN_KNOWLEDGE);
    }

    private void putLines(String... lines) throws IOException {
        put(
                folder,
                "own-knowledge.json",
                "{\"format\":\"xufei.own-knowledge\",\"version\":2,\"knowledge\":[\n"
                        + String.join(
                                ",\n",
                                Arrays.stream(lines).map(LineChecksum::on).toList()) + "\n]}\n");
    }

    @Test
    void readsBackEveryKindAndLeavesOutWhatIsNotSaid() throws IOException {
        RecordFile<KnowledgeRecord> file = file();
        file.read();
        file.write(ALL);

        assertThat(file().read()).isEqualTo(new LoadResult<>(ALL, Optional.empty()));
        assertThat(unmarked(path))
                .isEqualTo("{\"format\":\"xufei.own-knowledge\",\"version\":2,\"knowledge\":[\n"
                        + Stream.of(
                                        "{\"kind\":\"check\",\"fact\":\"channel/kiosk/smart\",\"on\":\"2026-11-26\"}",
                                        "{\"kind\":\"note\",\"id\":\"" + id(1)
                                                + "\",\"operator\":\"smart\",\"channel\":\"kiosk\",\"text\":\"two\\nlines\"}",
                                        "{\"kind\":\"step\",\"id\":\"" + id(2)
                                                + "\",\"channel\":\"kiosk\",\"text\":\"带零钱\"}",
                                        "{\"kind\":\"validity\",\"operator\":\"metfone\",\"amount\":{\"amount\":\"1.00\","
                                                + "\"currency\":\"USD\"},\"days\":30,\"on\":\"2026-11-26\"}",
                                        "{\"kind\":\"validity\",\"operator\":\"metfone\",\"channel\":\"store\","
                                                + "\"amount\":{\"amount\":\"4000\",\"currency\":\"KHR\"},\"days\":15,"
                                                + "\"on\":\"2026-11-26\"}",
                                        "{\"kind\":\"holiday\",\"day\":\"2026-11-26\",\"change\":\"added\",\"text\":\"补假\","
                                                + "\"on\":\"2026-11-26\"}",
                                        "{\"kind\":\"holiday\",\"day\":\"2026-11-27\",\"change\":\"removed\","
                                                + "\"on\":\"2026-11-26\"}")
                                .map(LineChecksum::on)
                                .collect(Collectors.joining(",\n"))
                        + "\n]}\n");
    }

    @Test
    void keepsAKindThatOnlyANewerVersionKnowsAsItIs() throws IOException {
        String newer = "{\"kind\":\"rumour\",\"id\":\"7\",\"text\":\"from far\",\"weight\":[1,2]}";
        String check = "{\"kind\":\"check\",\"fact\":\"tip/early\",\"on\":\"2026-11-20\"}";
        putLines(newer, check);
        RecordFile<KnowledgeRecord> file = file();

        LoadResult<KnowledgeRecord> read = file.read();
        file.write(List.of(read.records().get(0), new FactCheck(FactKey.tip("early"), DAY)));

        assertThat(read.problem()).isEmpty();
        assertThat(read.records().get(0)).isEqualTo(new NewerKnowledge("rumour", "7"));
        assertThat(Files.readString(path))
                .contains(LineChecksum.on(newer))
                .contains(LineChecksum.on(check.replace("20\"}", "26\"}")));
    }

    @Test
    void writesValuesBeyondTheLimitsBackAsTheyStood() throws IOException {
        String far =
                "{\"kind\":\"validity\",\"operator\":\"metfone\",\"amount\":{\"amount\":\"1.0\",\"currency\":\"USD\"},"
                        + "\"days\":2000000000,\"on\":\"+99999-01-01\"}";
        putLines(far);
        RecordFile<KnowledgeRecord> file = file();

        KnowledgeRecord read = file.read().records().get(0);
        file.write(List.of(read, ALL.get(0)));

        assertThat(read)
                .isEqualTo(new OwnValidity(
                        "metfone", Optional.empty(), Money.of("1", Currency.USD), 99_999, LocalDate.of(9999, 12, 31)));
        assertThat(Files.readString(path)).contains("\"days\":2000000000,\"on\":\"+99999-01-01\"");
    }
}

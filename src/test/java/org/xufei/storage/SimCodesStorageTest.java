package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCodes;
import org.xufei.json.JsonFault;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.disk.RealDisk;
import org.xufei.storage.shapes.SimCodesJson;

final class SimCodesStorageTest {

    private static final UUID CARD = new UUID(0, 1);
    private static final SimCodes CODES = new SimCodes(CARD, "4711", "13572468");

    @TempDir
    private Path folder;

    private DataFolder data() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T07:32:05Z"), ZoneId.of("Asia/Phnom_Penh"));
        return new DataFolder(new RealDisk(), folder, clock);
    }

    @Test
    void keepsTheCodesInAFileOfTheirOwn() throws IOException {
        RecordFile<SimCodes> file = data().file(RecordKinds.SIM_CODES);
        file.read();
        file.write(List.of(CODES, new SimCodes(new UUID(0, 2), "", "00000000")));
        assertThat(data().file(RecordKinds.SIM_CODES).read().records())
                .containsExactly(CODES, new SimCodes(new UUID(0, 2), "", "00000000"));
        assertThat(Files.readString(folder.resolve("sim-codes.json")))
                .contains("\"format\":\"xufei.sim-codes\"")
                .contains("\"pin\":\"4711\",\"puk\":\"13572468\"");
    }

    @Test
    void makesABackupOfTheCardsAndNeverOneOfTheirCodes() throws IOException {
        DataFolder data = data();
        RecordFile<SimCard> cards = data.file(RecordKinds.SIM_CARDS);
        RecordFile<SimCodes> codes = data.file(RecordKinds.SIM_CODES);
        cards.read();
        codes.read();
        cards.write(List.of(SimCard.of(CARD, new PhoneNumber("+855962345678"))));
        codes.write(List.of(CODES));
        cards.backUp();
        codes.backUp();
        cards.backUpBefore(Backup.Before.BULK);
        codes.backUpBefore(Backup.Before.BULK);
        codes.write(List.of());
        codes.backUp();
        assertThat(codes.listBackups()).isEmpty();
        try (Stream<Path> kept = Files.list(folder.resolve("backups"))) {
            assertThat(kept)
                    .isNotEmpty()
                    .allMatch(file -> file.getFileName().toString().startsWith("sim-cards."));
        }
    }

    @Test
    void keepsNoBackupOfAnOlderFormatEither() throws IOException {
        Files.writeString(folder.resolve("sim-codes.json"), """
                {"format":"xufei.sim-codes","version":1,"simCodes":[
                {"card":"%s","pin":"4711","later":"kept"}
                ]}
                """.formatted(CARD));
        RecordFile<SimCodes> file = data().file(RecordKinds.SIM_CODES);
        assertThat(file.read().records()).containsExactly(new SimCodes(CARD, "4711", ""));
        file.write(List.of(CODES));
        file.backUp();
        assertThat(folder.resolve("backups")).doesNotExist();
        assertThat(Files.readString(folder.resolve("sim-codes.json"))).contains("\"later\":\"kept\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"pin\":\"471\"", "\"pin\":\"123456789\"", "\"pin\":\"47 11\"", "\"puk\":\"1357246\""})
    void saysWhereACodeIsNoCodeWithoutSayingIt(String field) throws IOException {
        Files.writeString(folder.resolve("sim-codes.json"), """
                {"format":"xufei.sim-codes","version":1,"simCodes":[
                {"card":"%s",%s}
                ]}
                """.formatted(CARD, field));
        FileProblem problem =
                data().file(RecordKinds.SIM_CODES).read().problem().orElseThrow();
        assertThat(problem).isInstanceOfSatisfying(FileProblem.Damaged.class, damaged -> {
            assertThat(damaged.first().kind()).isEqualTo(JsonFault.Kind.BAD_VALUE);
            String code = field.substring(field.indexOf(':') + 2, field.length() - 1);
            assertThat(damaged.first().toString()).doesNotContain(code);
            assertThat(damaged.toString()).doesNotContain(code);
        });
    }

    @Test
    void writesNoCodeOutButIntoItsFile() {
        assertThat(CODES.toString()).contains(CARD.toString()).doesNotContain("4711", "13572468");
        assertThat(SimCodesJson.of(CODES).toString()).doesNotContain("4711", "13572468");
        assertThatThrownBy(() -> new SimCodes(CARD, "47x1", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("47x1");
    }
}

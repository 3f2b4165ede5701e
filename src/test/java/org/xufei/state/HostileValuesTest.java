package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xufei.domain.guide.SampleGuide;
import org.xufei.domain.overview.Overview;
import org.xufei.domain.receipt.Receipt;
import org.xufei.storage.FileProblem;

/** One value beyond all measure in a file, and everything else goes on. */
@Timeout(60) // Guards against hanging only.
class HostileValuesTest {

    private static final String CARD =
            "{\"id\":\"%s\",\"number\":\"+855962345678\",\"nickname\":\"%s\",\"operator\":\"smart\"}";

    private final Path folder;
    private final HandDriven thinker = new HandDriven();
    private final HandDriven fx = new HandDriven();

    HostileValuesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String receipt(int n, String paidAt, String validity, String balanceUntil) {
        return "{\"id\":\"" + new UUID(7, n) + "\",\"paidAt\":\"" + paidAt
                + "\",\"number\":\"+855962345678\",\"operator\":\"smart\",\"channel\":\"shop\","
                + "\"purchase\":{\"kind\":\"data_plan\"},\"paid\":{\"amount\":\"2.00\",\"currency\":\"USD\"},"
                + "\"validity\":" + validity + ",\"balanceUntil\":\"" + balanceUntil + "\"}";
    }

    /** As the first version wrote it, without checksums: else it would be told first that the records were altered. */
    private void file(String name, String list, String... records) throws IOException {
        Files.writeString(
                folder.resolve(name + ".json"),
                "{\"format\":\"xufei." + name + "\",\"version\":1,\"" + list + "\":[\n" + String.join(",\n", records)
                        + "\n]}\n");
    }

    private Overview overview(Desk desk) {
        LiveOverview board = new LiveOverview(
                desk.cardStores(), desk.settings(), SampleGuide.guide(), desk.today(), new Background(thinker, fx));
        HandDriven.settle(thinker, fx);
        return board.overview().get().orElseThrow();
    }

    private static void assertCountsOne(Desk desk) {
        assertThat(desk.problems().all())
                .singleElement()
                .isInstanceOfSatisfying(
                        Problem.WithFile.class,
                        problem -> assertThat(problem.problem())
                                .isInstanceOfSatisfying(
                                        FileProblem.OutOfBounds.class,
                                        beyond -> assertThat(beyond.count()).isEqualTo(1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-20T12:00|{"days":7}|-9999999-01-01
            2026-11-20T12:00|{"days":7}|+999999999-12-31
            2026-11-20T12:00|{"days":2147483647}|2026-12-20
            2026-11-20T12:00|{"days":2147483647,"cycles":2147483647,"start":"extend"}|2026-12-20
            2026-11-20T12:00|{"until":"-999999999-01-01"}|2026-12-20
            +999999999-12-31T23:59|{"days":7}|2026-12-20
            -999999999-01-01T00:00|{"days":7}|2026-12-20
            """)
    void theOverviewIsThereAndReceiptsCanBeDeleted(String paidAt, String validity, String balanceUntil)
            throws IOException {
        file("sim-cards", "simCards", CARD.formatted(new UUID(0, 1), "mine"));
        file(
                "receipts",
                "receipts",
                receipt(1, paidAt, validity, balanceUntil),
                receipt(2, "2026-11-21T12:00", "{\"days\":7}", "2026-12-21"));
        Desk desk = Desk.in(folder);
        assertCountsOne(desk);
        assertThat(overview(desk).cards()).hasSize(1);
        List<Boolean> made = new ArrayList<>();
        for (Receipt each : desk.receipts().records().get()) {
            desk.receipts().delete(each, result -> made.add(result.isMade()));
            assertThat(overview(desk).cards()).hasSize(1);
        }
        assertThat(made).containsExactly(true, true);
        assertThat(desk.trashOnDisk()).hasSize(2);
    }

    @Test
    void aDeletionInAYearThatNeverComesLetsOthersBeDeleted() throws IOException {
        file(
                "trash",
                "trash",
                "{\"deletedAt\":\"+999999999-12-31T23:59:59\",\"receipt\":"
                        + receipt(1, "2026-11-20T12:00", "{\"days\":7}", "2026-12-20") + "}");
        file("receipts", "receipts", receipt(2, "2026-11-21T12:00", "{\"days\":7}", "2026-12-21"));
        Desk desk = Desk.in(folder);
        assertCountsOne(desk);
        List<Boolean> made = new ArrayList<>();
        desk.receipts().delete(desk.receipts().records().get().get(0), result -> made.add(result.isMade()));
        assertThat(made).containsExactly(true);
        assertThat(desk.trashOnDisk())
                .extracting(deleted -> deleted.deletedAt().getYear())
                .containsExactly(9999, 2026);
    }

    @Test
    void aCardWithANameOfFiftyKilobytesIsOneOfTheCards() throws IOException {
        file(
                "sim-cards",
                "simCards",
                CARD.formatted(new UUID(0, 1), "x".repeat(50_000)),
                CARD.formatted(new UUID(0, 2), "mine").replace("678", "679"));
        Desk desk = Desk.in(folder);
        assertCountsOne(desk);
        assertThat(overview(desk).cards())
                .hasSize(2)
                .allSatisfy(card -> assertThat(card.status().card().nickname()).hasSizeLessThan(1_000));
    }
}

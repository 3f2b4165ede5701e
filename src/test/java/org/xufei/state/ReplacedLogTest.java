package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.receipt.Receipts.paid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.Currency;
import org.xufei.domain.receipt.Receipt;
import org.xufei.storage.FileProblem;
import org.xufei.storage.backup.Backup;

/** Another program puts an older copy of the receipts in their place, and the person gets everything back. */
class ReplacedLogTest {

    private final Desk desk;
    private final Receipt first = paid(1, "1", Currency.USD);
    private final Receipt second = paid(2, "2", Currency.USD);
    private final Receipt third = paid(3, "3", Currency.USD);
    private final byte[] older;

    ReplacedLogTest(@TempDir Path folder) throws IOException {
        desk = Desk.in(folder);
        record(first);
        older = Files.readAllBytes(desk.receipts().file());
        record(second);
        Files.write(desk.receipts().file(), older);
    }

    private void record(Receipt receipt) {
        desk.receipts().put(receipt, saved -> {});
    }

    private static Backup offered(Desk desk) {
        Problem latest = desk.problems().all().get(0);
        assertThat(latest)
                .isInstanceOfSatisfying(
                        Problem.WithFile.class,
                        problem -> assertThat(problem.problem()).isInstanceOf(FileProblem.Replaced.class));
        return ((Problem.WithFile) latest).problem().offer().orElseThrow();
    }

    private static void merge(Desk desk) {
        RecordBackups<Receipt> backups =
                new RecordBackups<>(Backup.Records.RECEIPTS, desk.receipts().restorable(), Background.NONE);
        backups.look(
                Optional.of(offered(desk)),
                look -> backups.merge(
                        look.preview().orElseThrow(),
                        result -> assertThat(result.isMade()).isTrue()));
    }

    @Test
    void getsBackByMergingWhatWasReplacedWhileTheAppWasOpen() {
        record(third);
        assertThat(desk.receipts().records().get()).containsExactly(first, third);
        merge(desk);
        assertThat(desk.receiptsOnDisk()).containsExactlyInAnyOrder(first, second, third);
        assertThat(desk.problems().all().get()).isEmpty();
    }

    @Test
    void getsBackByMergingWhatWasReplacedBetweenTwoStarts() {
        Desk again = Desk.in(desk.folder().path());
        assertThat(again.receipts().records().get()).containsExactly(first);
        merge(again);
        assertThat(again.receiptsOnDisk()).containsExactlyInAnyOrder(first, second);
        assertThat(Desk.in(desk.folder().path()).problems().all().get()).isEmpty();
    }

    @Test
    void isToldBesideTheQuestionAboutOneRecord() throws IOException {
        Files.delete(desk.receipts().file());
        record(paid(1, "9", Currency.USD));
        Files.write(desk.receipts().file(), older);
        record(paid(1, "8", Currency.USD));
        List<Problem> problems = desk.problems().all().get();
        assertThat(problems).hasSize(2);
        assertThat(problems.get(0)).isInstanceOf(Problem.ChangedElsewhere.class);
        assertThat(problems.get(1))
                .isInstanceOfSatisfying(
                        Problem.WithFile.class,
                        problem -> assertThat(problem.problem()).isInstanceOf(FileProblem.Replaced.class));
    }
}

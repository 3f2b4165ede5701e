package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.xufei.domain.receipt.Receipts.paid;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.Currency;
import org.xufei.domain.receipt.Receipt;
import org.xufei.storage.WriteFailure;
import org.xufei.storage.disk.FaultyDisk;

/** Files that somebody set to read-only: shown, not written, and writable again when the person says so. */
class WriteProtectedTest {

    private static final Receipt FIRST = paid(1, "1", Currency.USD);
    private static final Receipt SECOND = paid(2, "2", Currency.USD);

    private final Path folder;
    private final List<Boolean> made = new ArrayList<>();

    WriteProtectedTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private void protect(String name) {
        assumeTrue(file(name).toFile().setWritable(false), "this file system has no permissions");
    }

    /** A folder with a receipt and a ticked step, of which these files are then set to read-only. */
    private Desk withProtected(String... names) {
        Desk before = Desk.in(folder);
        record(before, FIRST);
        tick(before, "shop/ask");
        for (String name : names) {
            protect(name);
        }
        made.clear();
        return Desk.in(folder);
    }

    private void record(Desk desk, Receipt receipt) {
        desk.receipts().put(receipt, result -> made.add(result.isMade()));
    }

    private static void tick(Desk desk, String step) {
        desk.change(list -> list.change(list.current().id(), renewal -> renewal.withStep(step, true)));
    }

    @Test
    void areOneProblemAndNoTickAsksAgain() {
        Desk desk = withProtected("receipts.json", "renewals.json");
        assertThat(desk.receipts().records().get()).containsExactly(FIRST);
        Problem both = new Problem.WriteProtected(List.of(file("renewals.json"), file("receipts.json")));
        assertThat(desk.problems().all()).containsExactly(both);
        tick(desk, "shop/pay");
        record(desk, SECOND);
        assertThat(made).containsExactly(false);
        assertThat(desk.problems().all()).containsExactly(both);
        assertThat(desk.receiptsOnDisk()).containsExactly(FIRST);
    }

    @Test
    void tellAgainAfterBeingDismissedWhenSomethingIsNotSaved() {
        Desk desk = withProtected("receipts.json", "renewals.json");
        desk.problems().dismiss(desk.problems().all().get(0));
        tick(desk, "shop/pay");
        assertThat(desk.problems().all()).isEmpty();
        record(desk, SECOND);
        assertThat(desk.problems().all()).hasSize(1);
    }

    @Test
    void areWrittenOnceTheyAreMadeWritableWithWhatWasTickedMeanwhile() throws IOException {
        Desk desk = withProtected("receipts.json", "renewals.json");
        tick(desk, "shop/pay");
        desk.problems().makeWritable();
        assertThat(desk.problems().all()).isEmpty();
        assertThat(desk.renewalsOnDisk())
                .singleElement()
                .satisfies(renewal -> assertThat(renewal.steps()).containsExactlyInAnyOrder("shop/ask", "shop/pay"));
        record(desk, SECOND);
        assertThat(made).containsExactly(true);
        assertThat(desk.receiptsOnDisk()).containsExactlyInAnyOrder(FIRST, SECOND);
        try (var all = Files.list(folder)) {
            assertThat(all).noneMatch(file -> file.toString().contains("damaged"));
        }
    }

    @Test
    void areNotOverwrittenWhenSetWhileTheAppRuns() throws IOException {
        Desk desk = withProtected();
        protect("receipts.json");
        byte[] before = Files.readAllBytes(file("receipts.json"));
        record(desk, SECOND);
        assertThat(made).containsExactly(false);
        assertThat(file("receipts.json")).hasBinaryContent(before);
        assertThat(desk.problems().all()).containsExactly(new Problem.WriteProtected(List.of(file("receipts.json"))));
        desk.problems().makeWritable();
        record(desk, SECOND);
        assertThat(desk.receiptsOnDisk()).containsExactlyInAnyOrder(FIRST, SECOND);
    }

    @Test
    void stayAsTheyAreWhereTheyMayNotBeMadeWritable() {
        Desk desk = withProtected("receipts.json");
        desk.disk()
                .failOn(
                        "makeWritable",
                        FaultyDisk.Fault.ONCE,
                        new AccessDeniedException(file("receipts.json").toString()));
        desk.problems().makeWritable();
        assertThat(desk.problems().all())
                .hasSize(2)
                .element(0)
                .isInstanceOfSatisfying(
                        Problem.Unsaved.class,
                        unsaved -> assertThat(unsaved.reason().reason()).isEqualTo(WriteFailure.Reason.ACCESS_DENIED));
        record(desk, SECOND);
        assertThat(made).containsExactly(false);
        desk.problems().makeWritable();
        assertThat(desk.problems().all()).isEmpty();
    }

    @Test
    void areNotPutAsideWhenDamagedUntilTheyAreMadeWritable() throws IOException {
        Desk before = Desk.in(folder);
        record(before, FIRST);
        made.clear();
        String damaged = Files.readString(file("receipts.json")) + "}";
        Files.writeString(file("receipts.json"), damaged);
        protect("receipts.json");
        Desk desk = Desk.in(folder);
        assertThat(desk.receipts().records().get()).containsExactly(FIRST);
        assertThat(file("receipts.json")).hasContent(damaged);
        record(desk, SECOND);
        assertThat(made).containsExactly(false);
        desk.problems().makeWritable();
        record(desk, SECOND);
        assertThat(made).containsExactly(false, true);
        assertThat(desk.receiptsOnDisk()).containsExactlyInAnyOrder(FIRST, SECOND);
        try (var all = Files.list(folder)) {
            assertThat(all.filter(file -> file.toString().contains("damaged")))
                    .singleElement()
                    .satisfies(kept -> assertThat(kept).hasContent(damaged));
        }
    }
}

package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.sim.SimCodes;
import org.xufei.state.LongEdit.Stage;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.backup.RecordSource;

/** An edit of many records tells how far it is and can be called off until it is written. */
final class LongEditTest {

    private static final Receipt FIRST = ReceiptBuilder.receipt(1).build();
    private static final Receipt SECOND = ReceiptBuilder.receipt(2).build();
    private static final EditName RECORDING =
            new EditName.OfReceipts(EditName.ReceiptKind.RECORD, Set.of(FIRST.id(), SECOND.id()));

    @TempDir
    private Path folder;

    private final HandDriven worker = new HandDriven();
    private final HandDriven fx = new HandDriven();
    private final List<EditResult> results = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.unread(folder, new Background(worker, fx));
        desk.load();
        settle();
    }

    private void settle() {
        HandDriven.settle(worker, fx);
    }

    private LongEdit underWay() {
        return desk.history().longEdit().get().orElseThrow();
    }

    /** Calls every long edit off as soon as it is that far. */
    private Desk callingOffAt(Stage stage) {
        Desk atOnce = Desk.in(folder);
        atOnce.history()
                .longEdit()
                .subscribe(edit -> edit.ifPresent(now -> now.stage().subscribe(is -> {
                    stages.add(is);
                    if (is == stage) {
                        now.cancel();
                    }
                })));
        return atOnce;
    }

    /** All files but the log, by their paths. */
    private Map<String, String> bytes() {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> bytes = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(
                        folder.relativize(file).toString(),
                        Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> records() {
        Map<String, String> bytes = bytes();
        bytes.keySet().removeIf(path -> path.startsWith("backups"));
        return bytes;
    }

    @Test
    void leavesEveryByteAsItWasWhenItIsCalledOffBeforeItsTurn() {
        desk.receipts().putAll(List.of(FIRST), RECORDING, results::add);
        settle();
        Map<String, String> before = bytes();
        results.clear();

        desk.receipts().putAll(List.of(SECOND), RECORDING, results::add);
        underWay().cancel();
        settle();

        assertThat(results).containsExactly(new EditResult.Cancelled());
        assertThat(bytes()).isEqualTo(before);
        assertThat(desk.receipts().records().get()).containsExactly(FIRST);
        assertThat(desk.history().longEdit().get()).isEmpty();
        assertThat(desk.problems().all()).isEmpty();
        desk.history().undo();
        settle();
        assertThat(desk.receipts().records().get())
                .as("what was made before is undone")
                .isEmpty();
    }

    @Test
    void leavesEveryRecordAsItWasWhenItIsCalledOffDuringTheBackup() {
        Desk atOnce = callingOffAt(Stage.BACKING_UP);
        atOnce.receipts().put(FIRST, made -> {});
        Map<String, String> before = records();

        atOnce.receipts().putAll(List.of(SECOND), RECORDING, results::add);

        assertThat(results).containsExactly(new EditResult.Cancelled());
        assertThat(records()).isEqualTo(before);
        assertThat(atOnce.receipts().records().get()).containsExactly(FIRST);
    }

    @Test
    void restoresNothingAndPutsNothingIntoTheTrashWhenItIsCalledOff() {
        Desk atOnce = callingOffAt(Stage.BACKING_UP);
        atOnce.receipts().put(FIRST, made -> {});
        atOnce.receipts().put(SECOND, made -> {});
        Map<String, String> before = records();

        withOldest(atOnce, preview -> atOnce.stores().backups().receipts().restore(preview, results::add));

        assertThat(results).containsExactly(new EditResult.Cancelled());
        assertThat(records()).isEqualTo(before);
    }

    /** What a newer version wrote into a record there comes along only with the record. */
    @Test
    void takesNothingAlongFromAnotherFileWhenItIsCalledOff(@TempDir Path elsewhere) throws IOException {
        Desk there = Desk.in(elsewhere);
        there.receipts().put(ReceiptBuilder.receipt(1).note("there").build(), made -> {});
        Path copy = folder.resolve("receipts.sync-conflict-20261124-101500-ABCDEF7.json");
        Files.writeString(
                copy, Files.readString(there.receipts().file()).replace("{\"id\"", "{\"photo\":\"p.jpg\",\"id\""));
        Desk atOnce = callingOffAt(Stage.BACKING_UP);
        atOnce.receipts().put(FIRST, made -> {});
        atOnce.backups().copies().look();
        RecordSource file = atOnce.backups().copies().found().get().get(0);

        RecordBackups<Receipt> receipts = atOnce.backups().receipts();
        receipts.look(
                Optional.of(file),
                look -> receipts.merge(
                        look.preview().orElseThrow(), Set.of(FIRST.id().toString()), results::add));
        atOnce.receipts().put(SECOND, made -> {});

        assertThat(results).containsExactly(new EditResult.Cancelled());
        assertThat(atOnce.receiptsOnDisk()).containsExactly(FIRST, SECOND);
        assertThat(Files.readString(atOnce.receipts().file())).doesNotContain("p.jpg");
    }

    /** The cards are as wanted already, and so are not written; codes that belong to none of them go all the same. */
    @Test
    void cannotBeCalledOffOnceAnotherFileIsWritten() {
        UUID card = new UUID(0, 7);
        SimCodes codes = new SimCodes(card, "1234", "");
        desk.history().apply(new Edit(RECORDING, List.of(desk.cards().codes().saving(codes))), results::add);
        settle();
        results.clear();

        desk.cards().restorable().changeMany(RECORDING, cards -> cards, Backup.Before.RESTORE, results::add);
        worker.runNext();
        underWay().cancel();
        settle();

        assertThat(desk.cards().codes().records().get()).isEmpty();
        assertThat(results).singleElement().isInstanceOf(EditResult.Made.class);
    }

    @Test
    void isMadeWhenItIsCalledOffTooLate() {
        Desk atOnce = callingOffAt(Stage.WRITING);

        atOnce.receipts().putAll(List.of(FIRST), RECORDING, results::add);

        assertThat(results).singleElement().isInstanceOf(EditResult.Made.class);
        assertThat(atOnce.receiptsOnDisk()).containsExactly(FIRST);
        assertThat(stages).containsSubsequence(Stage.PREPARING, Stage.BACKING_UP, Stage.WRITING);
        assertThat(stages).doesNotContain(Stage.CANCELLED);
    }

    @Test
    void showsOneAfterTheOther() {
        desk.receipts().putAll(List.of(FIRST), RECORDING, results::add);
        LongEdit first = underWay();
        desk.receipts().putAll(List.of(SECOND), RECORDING, results::add);
        assertThat(underWay()).isSameAs(first);

        worker.runNext();
        while (underWay() == first) {
            fx.runNext();
        }
        underWay().cancel();
        settle();

        assertThat(results).hasSize(2).last().isEqualTo(new EditResult.Cancelled());
        assertThat(desk.receipts().records().get()).containsExactly(FIRST);
    }

    private static void withOldest(Desk desk, Consumer<RecordBackups.Preview<Receipt>> use) {
        RecordBackups<Receipt> backups = desk.stores().backups().receipts();
        backups.look(Optional.empty(), all -> {
            Optional<RecordSource> oldest = all.all().orElseThrow().stream()
                    .filter(backup -> backup.records() == 1)
                    .findFirst()
                    .map(RecordSource.class::cast);
            assertThat(oldest).isPresent();
            backups.look(oldest, seen -> use.accept(seen.preview().orElseThrow()));
        });
    }
}

package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.receipt.Receipts.paid;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.Currency;
import org.xufei.domain.merge.RecordDiff;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.usage.DataAmount;
import org.xufei.domain.usage.DataReading;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.recovery.MergeCandidate;

/** What a sync tool left, or somebody chose, is merged as a backup is. */
class MergingFilesTest {

    private static final Receipt FIRST = paid(1, "1", Currency.USD);
    private static final Receipt OTHER = paid(1, "7", Currency.USD);
    private static final Receipt SECOND = paid(2, "2", Currency.USD);
    private static final Receipt THIRD = paid(3, "3", Currency.USD);
    private static final String COPY = "receipts.sync-conflict-20261124-101500-ABCDEF7.json";

    private final List<EditResult> told = new ArrayList<>();
    private final Path folder;
    private final Desk desk;
    private final RecordBackups<Receipt> receipts;
    private final ConflictCopies copies;

    /** The first receipt is another in the copy, the second is here alone and the third there alone. */
    MergingFilesTest(@TempDir Path folder, @TempDir Path elsewhere) throws IOException {
        this.folder = folder;
        Desk there = Desk.in(elsewhere);
        there.receipts().put(OTHER, made -> {});
        there.receipts().put(THIRD, made -> {});
        desk = Desk.in(folder);
        desk.receipts().put(FIRST, made -> {});
        desk.receipts().put(SECOND, made -> {});
        Files.copy(there.receipts().file(), folder.resolve(COPY));
        FileBackups all = desk.backups();
        receipts = all.receipts();
        copies = all.copies();
        copies.look();
    }

    private MergeCandidate copy() {
        return copies.found().get().get(0);
    }

    private <T> RecordBackups.Preview<T> preview(RecordBackups<T> of, MergeCandidate file) {
        List<RecordBackups.Look<T>> looks = new ArrayList<>();
        of.look(Optional.of(file), looks::add);
        return looks.get(0).preview().orElseThrow();
    }

    private long filesLike(String pattern) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(pattern))
                    .count();
        }
    }

    @Test
    void tellsWhatMergingAddsAndWhereBothDiffer() {
        assertThat(preview(receipts, copy()).changes())
                .isEqualTo(
                        new RecordDiff<>(List.of(THIRD), List.of(new RecordDiff.Changed<>(FIRST, OTHER)), List.of()));
    }

    @Test
    void addsAndKeepsWhatIsHereAsOneStep() {
        receipts.merge(preview(receipts, copy()), told::add);
        assertThat(desk.receiptsOnDisk()).containsExactlyInAnyOrder(FIRST, SECOND, THIRD);
        assertThat(desk.history().undoable().get()).contains(new EditName.OfMerge(Backup.Records.RECEIPTS, COPY));
        desk.history().undo();
        assertThat(desk.receiptsOnDisk()).containsExactly(FIRST, SECOND);
        desk.history().redo();
        assertThat(desk.receiptsOnDisk()).containsExactlyInAnyOrder(FIRST, SECOND, THIRD);
    }

    @Test
    void replacesWhatTheUserTakesFromTheFile() throws IOException {
        receipts.merge(preview(receipts, copy()), Set.of(FIRST.id().toString()), told::add);
        assertThat(desk.receiptsOnDisk()).containsExactlyInAnyOrder(OTHER, SECOND, THIRD);
        List<RecordBackups.Look<Receipt>> looks = new ArrayList<>();
        receipts.look(Optional.empty(), looks::add);
        assertThat(looks.get(0).all().orElseThrow())
                .anySatisfy(backup -> assertThat(backup.before()).contains(Backup.Before.IMPORT));
        desk.history().undo();
        assertThat(desk.receiptsOnDisk()).containsExactly(FIRST, SECOND);
    }

    @Test
    void asksAboutWhatWasDeletedHereAndPutsItBackIfWanted() {
        desk.receipts().put(THIRD, made -> {});
        desk.receipts().delete(THIRD, made -> {});
        RecordBackups.Preview<Receipt> preview = preview(receipts, copy());
        assertThat(preview.changes().added()).isEmpty();
        assertThat(preview.deletedHere()).containsExactly(THIRD);
        receipts.merge(preview, told::add);
        assertThat(desk.receiptsOnDisk()).containsExactly(FIRST, SECOND);
        receipts.merge(preview, Set.of(THIRD.id().toString()), told::add);
        assertThat(desk.receiptsOnDisk()).containsExactlyInAnyOrder(FIRST, SECOND, THIRD);
        desk.history().undo();
        assertThat(desk.receiptsOnDisk()).containsExactly(FIRST, SECOND);
    }

    /** A newer build with the same format may know more of a receipt. */
    @Test
    void takesAlongWhatANewerVersionWroteIntoTheRecords() throws IOException {
        Path file = folder.resolve(COPY);
        String known = Files.readString(file);
        // Without its checksum a line counts as altered, but is read.
        Files.writeString(file, known.replace("{\"id\"", "{\"photo\":\"p.jpg\",\"id\""));
        receipts.merge(preview(receipts, copy()), Set.of(FIRST.id().toString()), told::add);
        assertThat(Files.readString(desk.receipts().file()).split("p\\.jpg", -1))
                .hasSize(3);
    }

    @Test
    void mergesNothingThatCannotBeBackedUpFirst() {
        RecordBackups.Preview<Receipt> preview = preview(receipts, copy());
        desk.fillDisk();
        receipts.merge(preview, told::add);
        desk.freeDisk();
        assertThat(told).singleElement().isInstanceOf(EditResult.Refused.class);
        assertThat(desk.receiptsOnDisk()).containsExactly(FIRST, SECOND);
        assertThat(folder.resolve(COPY)).exists();
    }

    @Test
    void tellsACopyOnceUntilAnotherComes() throws IOException {
        Problem one = new Problem.ConflictCopies(List.of(copy()));
        assertThat(desk.problems().all()).containsExactly(one);
        desk.problems().dismiss(one);
        copies.look();
        assertThat(desk.problems().all()).isEmpty();
        Files.copy(folder.resolve(COPY), folder.resolve("receipts (1).json"));
        copies.look();
        assertThat(desk.problems().all())
                .containsExactly(new Problem.ConflictCopies(copies.found().get()));
        assertThat(copies.found().get()).hasSize(2);
    }

    @Test
    void tellsNoMoreOfACopyThatWasPutAside() throws IOException {
        List<Optional<Path>> names = new ArrayList<>();
        copies.putAside(copy(), Optional.of(preview(receipts, copy())), names::add);
        assertThat(names.get(0))
                .get()
                .extracting(Path::getFileName)
                .hasToString("receipts.set-aside-2026-11-22T14-32-05.json");
        assertThat(desk.problems().all()).isEmpty();
        assertThat(copies.found().get()).isEmpty();
        Desk later = Desk.in(folder);
        later.backups().copies().look();
        assertThat(later.problems().all()).isEmpty();
        assertThat(filesLike("receipts\\.set-aside-.*")).isEqualTo(1);
    }

    @Test
    void leavesACopyWhereItIsIfItCannotBeRenamed() {
        List<Optional<Path>> names = new ArrayList<>();
        desk.fillDisk();
        copies.putAside(copy(), Optional.empty(), names::add);
        assertThat(names).containsExactly(Optional.empty());
        assertThat(copies.found().get()).hasSize(1);
    }

    @Test
    void mergesSimCardsAndReadingsInTheSameWay(@TempDir Path third) {
        Desk there = Desk.in(third);
        SimCard card = SimCard.of(new UUID(0, 1), new PhoneNumber("+855962345678"));
        DataReading reading = new DataReading(
                new UUID(0, 2),
                card.id(),
                LocalDateTime.of(2026, 11, 22, 12, 0),
                DataAmount.gigabytes(BigDecimal.valueOf(3)));
        there.cards().add(card, made -> {});
        there.readings().add(reading, card.number(), made -> {});
        FileBackups all = desk.backups();
        copies.whatIs(third.resolve("sim-cards.json"), file -> {
            assertThat(file.shownWith()).isEqualTo(Backup.Records.SIM_CARDS);
            all.simCards().merge(preview(all.simCards(), file), told::add);
        });
        copies.whatIs(
                third.resolve("readings.json"), file -> all.readings().merge(preview(all.readings(), file), told::add));
        assertThat(desk.cardsOnDisk()).containsExactly(card);
        assertThat(desk.readingsOnDisk()).containsExactly(reading);
        assertThat(third.resolve("sim-cards.json")).exists();
    }
}

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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.Currency;
import org.xufei.domain.merge.RecordDiff;
import org.xufei.domain.merge.RecordDiff.Changed;
import org.xufei.domain.receipt.DeletedReceipt;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sim.Custody;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.usage.DataAmount;
import org.xufei.domain.usage.DataReading;
import org.xufei.state.RecordBackups.Preview;
import org.xufei.storage.backup.Backup;

class RecordBackupsTest {

    private static final Receipt FIRST = paid(1, "1", Currency.USD);
    private static final Receipt OTHER = paid(1, "7", Currency.USD);
    private static final Receipt SECOND = paid(2, "2", Currency.USD);
    private static final Receipt THIRD = paid(3, "3", Currency.USD);

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 22, 12, 0);

    private final Desk desk;
    private final RecordBackups<Receipt> backups;
    private final Backup two;
    private final List<Boolean> told = new ArrayList<>();
    private Optional<EditId> made = Optional.empty();

    /** The backup holds the first two; in the log the first is another, the second is gone, the third is new. */
    RecordBackupsTest(@TempDir Path folder) {
        desk = Desk.in(folder);
        backups = of(desk);
        put(FIRST);
        put(SECOND);
        two = listed().stream()
                .filter(backup -> backup.records() == 2)
                .findFirst()
                .orElseThrow();
        put(OTHER);
        desk.receipts().delete(SECOND, saved -> {});
        put(THIRD);
    }

    private void put(Receipt receipt) {
        desk.receipts().put(receipt, saved -> assertThat(saved.isMade()).isTrue());
    }

    private static RecordBackups<Receipt> of(Desk desk) {
        return desk.backups().receipts();
    }

    private List<Backup> listed() {
        return listed(backups);
    }

    private static <T> List<Backup> listed(RecordBackups<T> of) {
        List<List<Backup>> all = new ArrayList<>();
        of.look(Optional.empty(), seen -> all.add(seen.all().orElseThrow()));
        return all.get(0);
    }

    private RecordBackups.Look<Receipt> look() {
        List<RecordBackups.Look<Receipt>> looks = new ArrayList<>();
        backups.look(Optional.of(two), looks::add);
        return looks.get(0);
    }

    private Preview<Receipt> preview() {
        return look().preview().orElseThrow();
    }

    private void tell(EditResult result) {
        told.add(result.isMade());
        made = result.undoable();
    }

    private void takeBack() {
        assertThat(told).containsExactly(true);
        desk.history().undo(made.orElseThrow());
    }

    @Test
    void tellsWhatRestoringWouldChange() {
        assertThat(preview().changes())
                .isEqualTo(new RecordDiff<>(List.of(SECOND), List.of(new Changed<>(OTHER, FIRST)), List.of(THIRD)));
    }

    @Test
    void restoresTheStateAndKeepsTheOneBeforeAsABackup() {
        backups.restore(preview(), this::tell);
        assertThat(desk.receipts().records().get()).containsExactly(FIRST, SECOND);
        assertThat(desk.receiptsOnDisk()).containsExactly(FIRST, SECOND);
        assertThat(listed()).anySatisfy(backup -> assertThat(backup.before()).contains(Backup.Before.RESTORE));
        assertThat(desk.trashOnDisk()).extracting(DeletedReceipt::receipt).contains(THIRD);
    }

    @Test
    void endsTheProblemOfTheFileThatWasLost() throws IOException {
        Files.delete(desk.receipts().file());
        Desk later = Desk.in(desk.folder().path());
        assertThat(later.problems().all()).hasAtLeastOneElementOfType(Problem.WithFile.class);
        RecordBackups<Receipt> again = of(later);
        Backup then = listed(again).stream()
                .filter(backup -> backup.records() == 2)
                .findFirst()
                .orElseThrow();
        again.look(Optional.of(then), seen -> again.restore(seen.preview().orElseThrow(), this::tell));
        assertThat(told).containsExactly(true);
        assertThat(later.problems().all()).isEmpty();
    }

    @Test
    void takesARestoreBack() {
        backups.restore(preview(), this::tell);
        takeBack();
        assertThat(desk.receiptsOnDisk()).containsExactly(OTHER, THIRD);
    }

    @Test
    void keepsWhatWasRecordedAfterARestoreThatIsTakenBack() {
        Receipt later = paid(4, "4", Currency.USD);
        backups.restore(preview(), this::tell);
        put(later);
        takeBack();
        assertThat(desk.receiptsOnDisk()).containsExactlyInAnyOrder(OTHER, THIRD, later);
    }

    @Test
    void addsWhatIsMissingAndLeavesEverythingElse() {
        backups.merge(preview(), this::tell);
        assertThat(desk.receiptsOnDisk()).containsExactly(OTHER, SECOND, THIRD);
        takeBack();
        assertThat(desk.receiptsOnDisk()).containsExactly(OTHER, THIRD);
    }

    @Test
    void restoresNothingThatCannotBeBackedUpFirst() {
        Preview<Receipt> preview = preview();
        desk.fillDisk();
        backups.restore(preview, this::tell);
        desk.freeDisk();
        assertThat(told).containsExactly(false);
        assertThat(desk.receipts().records().get()).containsExactly(OTHER, THIRD);
        assertThat(desk.receiptsOnDisk()).containsExactly(OTHER, THIRD);
        assertThat(desk.problems().all()).hasAtLeastOneElementOfType(Problem.Unsaved.class);
    }

    @Test
    void saysThatABackupCannotBeRead() throws IOException {
        byte[] bytes = Files.readAllBytes(two.file());
        bytes[bytes.length / 2] ^= 1;
        Files.write(two.file(), bytes);
        assertThat(look().found()).contains(two);
        assertThat(look().preview()).isEmpty();
    }

    @Test
    void isEmptyBeforeTheFirstReceipt(@TempDir Path fresh) {
        assertThat(listed(of(Desk.in(fresh)))).isEmpty();
    }

    /** The state that becomes the latest is kept anew under another name. */
    @Test
    void followsABackupThatMovesToTheTop() throws IOException {
        backups.restore(preview(), this::tell);
        assertThat(two.file()).doesNotExist();
        assertThat(look().found())
                .get()
                .matches(now -> two.isSameStateAs((Backup) now))
                .isNotEqualTo(two);
        assertThat(preview().changes().isEmpty()).isTrue();
    }

    @Test
    void findsNothingInPlaceOfABackupThatIsGone() throws IOException {
        Files.delete(two.file());
        assertThat(look().found()).isEmpty();
        assertThat(look().preview()).isEmpty();
        assertThat(look().all()).isPresent();
    }

    @Test
    void restoresAndMergesSimCardsAndReadingsAsItDoesReceipts(@TempDir Path fresh) {
        Desk other = Desk.in(fresh);
        FileBackups all = other.backups();
        SimCard router = SimCard.of(new UUID(0, 1), new PhoneNumber("+855962345678"));
        SimCard spare = SimCard.of(new UUID(0, 2), new PhoneNumber("+85512345678"));
        SimCard moved = router.withCustody(new Custody("Dara", "", ""));
        DataReading reading =
                new DataReading(new UUID(0, 3), router.id(), NOON, DataAmount.gigabytes(new BigDecimal("3.5")));
        DataReading later =
                new DataReading(new UUID(0, 4), router.id(), NOON, DataAmount.gigabytes(new BigDecimal("2")));
        other.cards().add(router, made -> {});
        other.readings().add(reading, router.number(), made -> {});
        Backup cardsThen = listed(all.simCards()).get(0);
        Backup readingsThen = listed(all.readings()).get(0);
        assertThat(cardsThen.holds()).contains(Backup.Records.SIM_CARDS);
        assertThat(readingsThen.holds()).contains(Backup.Records.READINGS);
        other.cards().add(spare, made -> {});
        other.cards().change(EditName.SimCardKind.EDIT, moved, made -> {});
        other.readings().add(later, router.number(), made -> {});
        other.readings().delete(reading, router.number(), made -> {});

        all.simCards().look(Optional.of(cardsThen), seen -> {
            assertThat(seen.preview().orElseThrow().changes())
                    .isEqualTo(new RecordDiff<>(List.of(), List.of(new Changed<>(moved, router)), List.of(spare)));
            all.simCards().restore(seen.preview().orElseThrow(), this::tell);
        });
        assertThat(other.cardsOnDisk()).containsExactly(router);
        other.history().undo(made.orElseThrow());
        assertThat(other.cardsOnDisk()).containsExactly(moved, spare);

        all.readings()
                .look(
                        Optional.of(readingsThen),
                        seen -> all.readings().merge(seen.preview().orElseThrow(), this::tell));
        assertThat(other.readingsOnDisk()).containsExactlyInAnyOrder(reading, later);
        other.history().undo(made.orElseThrow());
        assertThat(other.readingsOnDisk()).containsExactly(later);
        assertThat(told).containsExactly(true, true);
    }
}

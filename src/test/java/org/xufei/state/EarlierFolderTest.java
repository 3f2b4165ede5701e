package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xufei.content.GuideFile;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.Room;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.Iccid;
import org.xufei.domain.sim.SimCard;
import org.xufei.json.JsonFault;
import org.xufei.storage.DataFolder;
import org.xufei.storage.RecordKinds;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.disk.RealDisk;

/** Folders written by the app as it was on the day of their name: everything of theirs is there, and nothing is said of it. */
class EarlierFolderTest {

    @TempDir
    private Path folder;

    /** @param receipts how many the folder holds; those of the later ones stand partly in a journal that was never closed */
    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 44",
        "2026-11-22-with-journal, 1004",
        "2026-11-26-with-journal, 1007",
        "2026-11-26-with-newer-keys, 1007",
        "2026-11-26-before-own-knowledge, 1007"
    })
    void opensWithoutAMessageOrALoss(String name, int receipts) throws IOException {
        unpack(name);

        Desk desk = Desk.in(folder);

        holdsAll(desk, receipts);
        GuideChoice guide = GuideChoice.in(desk.folder());
        assertThat(guide.problem()).isEmpty();
        assertThat(guide.guide().operators()).hasSameSizeAs(GuideFile.bundled().operators());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 44",
        "2026-11-22-with-journal, 1004",
        "2026-11-26-with-journal, 1007",
        "2026-11-26-with-newer-keys, 1007",
        "2026-11-26-before-own-knowledge, 1007"
    })
    void holdsAllOfItStillWhenEveryFileWasWrittenAnew(String name, int receipts) throws IOException {
        unpack(name);
        Desk desk = Desk.in(folder);

        Receipt receipt = desk.receipts().records().get().get(0);
        desk.receipts().put(receipt, saved -> {});
        desk.receipts().delete(receipt, saved -> {});
        desk.receipts().putBack(List.of(receipt), saved -> {});
        SimCard card = card(desk, 0);
        desk.cards()
                .change(
                        EditName.SimCardKind.RETIRE,
                        card.withStatus(new DeclaredStatus.Retired(LocalDate.of(2026, 11, 22))),
                        saved -> {});
        desk.cards().change(EditName.SimCardKind.EDIT, card, saved -> {});
        desk.settings().change(preferences -> preferences.withRoom(Room.RENEW));
        desk.settings().change(preferences -> preferences.withRoom(Room.SIM_CARDS));
        desk.stores().close();

        holdsAll(Desk.in(folder), receipts);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 44",
        "2026-11-22-with-journal, 1004",
        "2026-11-26-with-journal, 1007",
        "2026-11-26-with-newer-keys, 1007",
        "2026-11-26-before-own-knowledge, 1007"
    })
    void readsEveryBackup(String name, int receipts) throws IOException, JsonFault {
        unpack(name);
        DataFolder opened = new DataFolder(new RealDisk(), folder, Desk.CLOCK);

        List<Backup> backups = opened.file(RecordKinds.RECEIPTS).listBackups();

        assertThat(backups).hasSizeGreaterThan(1);
        for (Backup backup : backups) {
            assertThat(opened.file(RecordKinds.RECEIPTS).readBackup(backup)).hasSize(backup.records());
            assertThat(backup.records()).isLessThanOrEqualTo(receipts + 1);
        }
    }

    private static void holdsAll(Desk desk, int receipts) {
        assertThat(desk.problems().all().get()).isEmpty();
        assertThat(desk.receipts().records().get()).hasSize(receipts);
        assertThat(desk.receipts().find(id(0x4000, 2)))
                .get()
                .satisfies(edited -> assertThat(edited.paid()).isEqualTo(Money.of("3.25", Currency.USD)))
                .satisfies(edited -> assertThat(edited.note()).isEqualTo("修改过"));
        assertThat(desk.trash().records().get())
                .anySatisfy(deleted -> assertThat(deleted.receipt().id()).isEqualTo(id(0x4000, 1)));
        assertThat(desk.cards().list().get().all()).hasSize(6);
        assertThat(card(desk, 0).nickname()).isEqualTo("仓库路由器");
        assertThat(card(desk, 1).operator()).contains("metfone");
        assertThat(card(desk, 3).iccid()).map(Iccid::printed).contains("8985501234567890127");
        assertThat(card(desk, 4).status()).isEqualTo(new DeclaredStatus.Retired(LocalDate.of(2026, 11, 1)));
        assertThat(desk.readings().records().get()).hasSize(2);
        assertThat(desk.reminders().ledger().get().lines())
                .extracting(line -> line.entry().snoozedUntil())
                .containsExactly(Optional.of(LocalDate.of(2026, 11, 24)));
        assertThat(desk.renewals().list().get().current().isTicked()).isTrue();
        assertThat(desk.settings().preferences().get().room()).isEqualTo(Room.SIM_CARDS);
        assertThat(desk.settings().preferences().get().currency()).isEqualTo(Currency.KHR);
    }

    private static SimCard card(Desk desk, int n) {
        return desk.cards().list().get().find(id(0x5000, n)).orElseThrow();
    }

    private static UUID id(int kind, int n) {
        return new UUID(kind, 0x8000000000000000L + n);
    }

    private void unpack(String name) throws IOException {
        try (InputStream packed = Objects.requireNonNull(
                        EarlierFolderTest.class.getResourceAsStream("/org/xufei/earlier/" + name + ".zip"));
                ZipInputStream files = new ZipInputStream(packed)) {
            for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.copy(files, file);
            }
        }
    }
}

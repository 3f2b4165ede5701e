package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xufei.storage.Examples.HEADER;
import static org.xufei.storage.Examples.HEADER_1;
import static org.xufei.storage.Examples.bare;
import static org.xufei.storage.Examples.line;
import static org.xufei.storage.Examples.open;
import static org.xufei.storage.Examples.receipt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xufei.domain.merge.ThreeWayMerge;
import org.xufei.domain.receipt.Receipt;
import org.xufei.storage.disk.FaultyDisk;

/** Another program, a sync folder or an editor, changed the file while the app was open. */
class OutsideChangeTest {

    private final Path folder;
    private final FaultyDisk disk = FaultyDisk.working();
    private final RecordFile<Receipt> receipts;

    OutsideChangeTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        receipts = open(disk, folder).file(RecordKinds.RECEIPTS);
        receipts.read();
        receipts.write(List.of(receipt(1), receipt(2)));
    }

    private void another(Receipt... records) throws IOException {
        RecordFile<Receipt> other = open(folder).file(RecordKinds.RECEIPTS);
        other.read();
        other.write(List.of(records));
    }

    private List<Receipt> onDisk() {
        return open(folder).file(RecordKinds.RECEIPTS).read().records();
    }

    @Test
    void mergesWhatDoesNotConflict() throws IOException {
        another(receipt(1, "theirs"), receipt(2), receipt(3));
        WriteResult<Receipt> written = receipts.write(List.of(receipt(1), receipt(4)));
        assertThat(written)
                .isEqualTo(new WriteResult<>(
                        true, List.of(receipt(1, "theirs"), receipt(3), receipt(4)), List.of(), Optional.empty()));
        assertThat(onDisk()).containsExactlyElementsOf(written.records());
    }

    @Test
    void asksAboutWhatDoesAndWritesItWhenToldAgain() throws IOException {
        another(receipt(1, "theirs"), receipt(2), receipt(3));
        List<Receipt> ours = List.of(receipt(1, "ours"), receipt(2));
        WriteResult<Receipt> written = receipts.write(ours);
        assertThat(written.saved()).isFalse();
        assertThat(written.records()).containsExactly(receipt(1, "theirs"), receipt(2), receipt(3));
        assertThat(written.conflicts())
                .containsExactly(new ThreeWayMerge.Conflict<>(
                        Optional.of(receipt(1)), Optional.of(receipt(1, "ours")), Optional.of(receipt(1, "theirs"))));
        assertThat(onDisk()).containsExactlyElementsOf(written.records());

        assertThat(receipts.write(List.of(receipt(1, "ours"), receipt(2), receipt(3)))
                        .saved())
                .isTrue();
        assertThat(onDisk()).containsExactly(receipt(1, "ours"), receipt(2), receipt(3));
    }

    @Test
    void keepsWhatAnEditorAddedToARecord() throws IOException {
        String edited = line(1).replaceFirst(",\"check.*", ",\"mood\":\"好\"}");
        Files.writeString(receipts.file(), HEADER + "\n" + edited + ",\n" + line(2) + "\n]}\n");
        WriteResult<Receipt> written = receipts.write(List.of(receipt(1), receipt(2), receipt(3)));
        assertThat(written.problem()).contains(new FileProblem.Altered(receipts.file(), 1, 2, Optional.empty()));
        assertThat(Files.readString(receipts.file())).contains("\"mood\":\"好\"").contains(line(3));
    }

    @Test
    void writesTheFileAnewIfItIsGone() throws IOException {
        Files.delete(receipts.file());
        assertThat(receipts.write(List.of(receipt(1), receipt(2), receipt(3))).saved())
                .isTrue();
        assertThat(onDisk()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rubbish", "{\"format\":\"xufei.receipts\",\"version\":2,\"receipts\":[\n"})
    void putsAsideWhatItCannotReadAndKeepsItsOwn(String damaged) throws IOException {
        Files.writeString(receipts.file(), damaged);
        WriteResult<Receipt> written = receipts.write(List.of(receipt(1), receipt(2), receipt(3)));
        assertThat(written.saved()).isTrue();
        assertThat(onDisk()).containsExactly(receipt(1), receipt(2), receipt(3));
        assertThat(written.problem())
                .get()
                .isInstanceOfSatisfying(
                        FileProblem.Damaged.class,
                        problem -> assertThat(problem.keptAs()).hasContent(damaged));
    }

    @Test
    void leavesWhatANewerVersionWrote() throws IOException {
        String newer = HEADER.replace("2", "3") + "\n" + line(4) + "\n]}\n";
        Files.writeString(receipts.file(), newer);
        WriteResult<Receipt> written = receipts.write(List.of(receipt(1)));
        assertThat(written.saved()).isFalse();
        assertThat(written.problem()).contains(new FileProblem.Newer(receipts.file(), 3));
        assertThat(receipts.file()).hasContent(newer);
        assertThatThrownBy(() -> receipts.write(List.of(receipt(1)))).isInstanceOf(WriteFailure.class);
    }

    @Test
    void aTouchedFileIsNoChange() throws IOException {
        Files.setLastModifiedTime(receipts.file(), java.nio.file.attribute.FileTime.fromMillis(1_000));
        assertThat(receipts.write(List.of(receipt(1))))
                .isEqualTo(new WriteResult<>(true, List.of(receipt(1)), List.of(), Optional.empty()));
    }

    @Test
    void writesAFileOfTheFirstVersionAnewIfItIsGone() throws IOException {
        Files.writeString(receipts.file(), HEADER_1 + "\n" + bare(1) + "\n]}\n");
        receipts.read();
        Files.delete(receipts.file());
        assertThat(receipts.write(List.of(receipt(1), receipt(2))).saved()).isTrue();
        assertThat(onDisk()).containsExactly(receipt(1), receipt(2));
    }

    @Test
    void savesAgainOnceADamagedFileCanBePutAside() throws IOException {
        Files.writeString(receipts.file(), "rubbish");
        List<Receipt> next = List.of(receipt(1), receipt(2), receipt(3));
        disk.failOn("write", FaultyDisk.Fault.ONCE, new IOException("No space left on device"));
        assertThatThrownBy(() -> receipts.write(next))
                .isInstanceOfSatisfying(
                        WriteFailure.class, full -> assertThat(full.reason()).isEqualTo(WriteFailure.Reason.DISK_FULL));
        assertThat(receipts.file()).hasContent("rubbish");
        assertThat(receipts.isReadOnly()).isFalse();
        assertThat(receipts.write(next).saved()).isTrue();
        assertThat(onDisk()).isEqualTo(next);
    }

    @Test
    void keepsADamagedFileOnceHoweverOftenItIsTried() throws IOException {
        Files.writeString(receipts.file(), "rubbish");
        List<Receipt> next = List.of(receipt(1), receipt(2), receipt(3));
        disk.failOn("write", 2, FaultyDisk.Fault.ONCE, new IOException("No space left on device"));
        assertThatThrownBy(() -> receipts.write(next)).isInstanceOf(WriteFailure.class);
        assertThat(receipts.write(next).saved()).isTrue();
        assertThat(Examples.names(folder)).hasSize(2).contains("receipts.json");
    }

    @Test
    void takesTheNewRecordsOfADamagedFile() throws IOException {
        Files.writeString(receipts.file(), HEADER + "\n" + line(1) + ",\n" + line(3) + ",\n{\"id\":");
        WriteResult<Receipt> written = receipts.write(List.of(receipt(1), receipt(4)));
        assertThat(written.records()).containsExactly(receipt(1), receipt(4), receipt(3));
        assertThat(onDisk()).isEqualTo(written.records());
    }

    @Test
    void deletesTheLastRecordsOfADamagedFile() throws IOException {
        Files.writeString(receipts.file(), HEADER + "\n" + line(1) + ",\n{\"id\":");
        assertThat(receipts.write(List.of()).records()).isEmpty();
        assertThat(onDisk()).isEmpty();
    }
}

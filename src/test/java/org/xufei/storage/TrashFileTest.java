package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.storage.Examples.open;
import static org.xufei.storage.Examples.receipt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.receipt.DeletedReceipt;

class TrashFileTest {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 22, 14, 32, 5);

    private final Path folder;
    private final RecordFile<DeletedReceipt> trash;

    TrashFileTest(@TempDir Path folder) {
        this.folder = folder;
        trash = open(folder).file(RecordKinds.TRASH);
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        List<DeletedReceipt> deleted = List.of(
                new DeletedReceipt(receipt(1, "\"note\" }],"), AT), new DeletedReceipt(receipt(2), AT.withSecond(0)));
        trash.read();
        trash.write(deleted);
        assertThat(open(folder).file(RecordKinds.TRASH).read()).isEqualTo(new LoadResult<>(deleted, Optional.empty()));
        assertThat(Files.readAllLines(trash.file()).get(1)).startsWith("{\"deletedAt\":\"2026-11-22T14:32:05\",");
    }

    @Test
    void losesOnlyTheRecordThatIsDamaged() throws IOException {
        DeletedReceipt whole = new DeletedReceipt(receipt(2), AT);
        trash.read();
        trash.write(List.of(new DeletedReceipt(receipt(1), AT), whole));
        Files.writeString(trash.file(), Files.readString(trash.file()).replaceFirst("T14:32:05", "T14:32:61"));
        LoadResult<DeletedReceipt> loaded = open(folder).file(RecordKinds.TRASH).read();
        assertThat(loaded.records()).containsExactly(whole);
        assertThat(loaded.problem())
                .hasValueSatisfying(problem -> assertThat(problem)
                        .isInstanceOfSatisfying(
                                FileProblem.Damaged.class,
                                damaged -> assertThat(damaged.first().path()).isEqualTo("deletedAt")));
    }

    @Test
    void writesBackWhatANewerVersionAddedToTheReceiptInside() throws IOException {
        DeletedReceipt first = new DeletedReceipt(receipt(1), AT);
        trash.read();
        trash.write(List.of(first));
        String newer = Files.readString(trash.file()).replace("\"reference\"", "\"mood\":\"好\",\"reference\"");
        Files.writeString(trash.file(), newer);
        RecordFile<DeletedReceipt> later = open(folder).file(RecordKinds.TRASH);
        assertThat(later.read().records()).containsExactly(first);
        later.write(List.of(first, new DeletedReceipt(receipt(2), AT)));
        assertThat(Files.readString(trash.file())).contains("\"mood\":\"好\"");
    }
}

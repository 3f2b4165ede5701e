package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.storage.Examples.CLOCK;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xufei.domain.receipt.Receipt;
import org.xufei.json.JsonFault;
import org.xufei.storage.disk.RealDisk;
import org.xufei.storage.format.RecordFormat;
import org.xufei.storage.format.RecordKind;

/**
 * A folder that an earlier version of the app wrote, with keys of a newer one in each file: every key keeps its name and its place. A
 * component that is renamed, or put elsewhere in its shape, is noticed here.
 */
class EarlierBytesTest {

    @TempDir
    private Path folder;

    /** Those that the earlier version knew: a kind that came later has nothing to keep yet. */
    static Stream<RecordKind<?>> kinds() {
        List<String> known = List.of(
                "receipts",
                "trash",
                "renewals",
                "sim-cards",
                "sim-codes",
                "readings",
                "unwatched-numbers",
                "reminders",
                "calendar-events",
                "settings");
        List<RecordKind<?>> kinds = RecordKinds.all().stream()
                .filter(kind -> known.contains(kind.name()))
                .collect(Collectors.toList());
        assertThat(kinds).hasSameSizeAs(known);
        return kinds.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void writesWhatItReadByteForByte(RecordKind<?> kind) throws IOException, JsonFault {
        unpack();
        byte[] bytes = Files.readAllBytes(folder.resolve(kind.name() + ".json"));
        assertThat(text(bytes)).contains("\"zHeader\"", "\"zNew\"");
        assertThat(text(writtenAgain(kind, bytes))).isEqualTo(text(bytes));
    }

    private static <T> byte[] writtenAgain(RecordKind<T> kind, byte[] bytes) throws JsonFault {
        RecordFormat<T> format = new RecordFormat<>(kind);
        RecordFormat.Content<T> read = format.read(bytes);
        return format.write(read.records(), read.unknown(), read.compacted(), read.revision());
    }

    @Test
    void passesOverTheJournalThatTheHeaderSaysIsInTheFile() throws IOException {
        unpack();
        Path file = folder.resolve("receipts.json");
        Path journal = folder.resolve("receipts.changes.jsonl");
        String id = Files.readString(journal).replaceFirst("(?s).*?\"id\":\"([0-9a-f]+)\".*", "$1");
        Files.writeString(
                file, Files.readString(file).replaceFirst("\"folded\":\"[0-9a-f]+\"", "\"folded\":\"" + id + "\""));

        LoadResult<Receipt> read = new DataFolder(new RealDisk(), folder, CLOCK)
                .file(RecordKinds.RECEIPTS)
                .read();

        assertThat(read.problem()).isEmpty();
        assertThat(read.records()).noneMatch(receipt -> receipt.note().equals("日志 6"));
    }

    @Test
    void readsTheJournalThatIsNotInTheFileYet() throws IOException {
        unpack();

        LoadResult<Receipt> read = new DataFolder(new RealDisk(), folder, CLOCK)
                .file(RecordKinds.RECEIPTS)
                .read();

        assertThat(read.records())
                .filteredOn(receipt -> receipt.note().equals("日志 6"))
                .hasSize(3);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void unpack() throws IOException {
        try (InputStream packed = Objects.requireNonNull(EarlierBytesTest.class.getResourceAsStream(
                        "/org/xufei/earlier/2026-11-26-with-newer-keys.zip"));
                ZipInputStream files = new ZipInputStream(packed)) {
            for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                if (!entry.isDirectory()) {
                    Files.createDirectories(Objects.requireNonNull(file.getParent()));
                    Files.copy(files, file);
                }
            }
        }
    }
}

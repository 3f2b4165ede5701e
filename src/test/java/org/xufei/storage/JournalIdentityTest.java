package org.xufei.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.storage.Examples.receipt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xufei.domain.receipt.Receipt;
import org.xufei.storage.disk.RealDisk;
import org.xufei.storage.format.LineChecksum;

/** To which file and state a journal belongs, and what is damage in it and what a power cut. */
class JournalIdentityTest {

    private static final String KEPT_AS = "receipts.stray-2026-11-22T14-32-05.changes.jsonl";

    private final Path folder;
    private final Path journal;
    private final List<Receipt> records =
            new ArrayList<>(IntStream.range(0, 200).mapToObj(Examples::receipt).toList());

    JournalIdentityTest(@TempDir Path folder) {
        this.folder = folder;
        journal = folder.resolve("receipts.changes.jsonl");
    }

    private static RecordFile<Receipt> open(Path folder) {
        return new DataFolder(new RealDisk(), folder, Examples.CLOCK, false, 0).file(RecordKinds.RECEIPTS);
    }

    /** A log with these changes in its journal. */
    private RecordFile<Receipt> log(int... changes) throws IOException {
        RecordFile<Receipt> file = open(folder);
        file.read();
        write(file, records);
        for (int n : changes) {
            records.add(receipt(n));
            write(file, records);
        }
        return file;
    }

    private static void write(RecordFile<Receipt> file, List<Receipt> records) throws IOException {
        assertThat(file.write(records).saved()).isTrue();
    }

    private void isKeptAside(LoadResult<Receipt> loaded, byte[] stray) throws IOException {
        assertThat(loaded)
                .isEqualTo(new LoadResult<>(
                        records, Optional.of(new FileProblem.StrayJournal(journal, folder.resolve(KEPT_AS)))));
        assertThat(folder.resolve(KEPT_AS)).hasBinaryContent(stray);
        assertThat(journal).doesNotExist();
        RecordFile<Receipt> later = open(folder);
        assertThat(later.read()).isEqualTo(new LoadResult<>(records, Optional.empty()));
        records.add(receipt(9000));
        write(later, records);
        assertThat(open(folder).read()).isEqualTo(new LoadResult<>(records, Optional.empty()));
    }

    @Test
    void namesItsFileAndTheStateOfIt() throws IOException {
        RecordFile<Receipt> file = log(1000, 1001);
        String header = Files.readAllLines(file.file()).get(0);
        String mark = header.replaceFirst(".*(\"origin\":\"[0-9a-f]{16}\",\"state\":1).*", "$1");
        assertThat(Files.readAllLines(journal).get(0)).contains(mark);
    }

    @Test
    void isKeptAsideWhenItComesBackAfterTheFileHasItAndMore() throws IOException {
        RecordFile<Receipt> file = log(1000);
        byte[] first = Files.readAllBytes(journal);
        file.compact();
        records.set(200, receipt(1000, "edited"));
        write(file, records);
        file.compact();
        Files.write(journal, first);
        isKeptAside(open(folder).read(), first);
    }

    @Test
    void isPassedOverInSilenceWhileItIsTheOneThatTheFileHasInIt() throws IOException {
        RecordFile<Receipt> file = log(1000);
        byte[] first = Files.readAllBytes(journal);
        file.compact();
        Files.write(journal, first);
        assertThat(open(folder).read()).isEqualTo(new LoadResult<>(records, Optional.empty()));
    }

    @Test
    void isKeptAsideWhenItComesFromAnotherFolder(@TempDir Path other) throws IOException {
        log();
        RecordFile<Receipt> theirs = open(other);
        theirs.read();
        write(theirs, List.of(receipt(1), receipt(2)));
        write(theirs, IntStream.range(0, 100).mapToObj(Examples::receipt).toList());
        List<Receipt> more = new ArrayList<>(
                IntStream.range(0, 100).mapToObj(Examples::receipt).toList());
        more.add(receipt(7000));
        write(theirs, more);
        byte[] stray = Files.readAllBytes(other.resolve("receipts.changes.jsonl"));
        Files.write(journal, stray);
        isKeptAside(open(folder).read(), stray);
    }

    @Test
    void isKeptAsideWhenItComesWhileTheAppIsOpen() throws IOException {
        RecordFile<Receipt> file = log(1000);
        byte[] first = Files.readAllBytes(journal);
        file.compact();
        records.add(receipt(1001));
        write(file, records);
        file.compact();
        Files.write(journal, first);
        records.add(receipt(1002));
        WriteResult<Receipt> written = file.write(records);
        file.compact();
        isKeptAside(new LoadResult<>(written.records(), written.problem()), first);
    }

    @Test
    void isLeftWhereItIsByACopyOfTheAppThatMustNotWrite() throws IOException {
        RecordFile<Receipt> file = log(1000);
        byte[] first = Files.readAllBytes(journal);
        file.compact();
        records.add(receipt(1001));
        write(file, records);
        file.compact();
        Files.write(journal, first);
        LoadResult<Receipt> loaded = Examples.open(folder)
                .forReadingOnly()
                .file(RecordKinds.RECEIPTS)
                .read();
        assertThat(loaded)
                .isEqualTo(new LoadResult<>(records, Optional.of(new FileProblem.StrayJournal(journal, journal))));
        assertThat(journal).hasBinaryContent(first);
    }

    @Test
    void movesWithItsFileToAnotherFolder(@TempDir Path other) throws IOException {
        RecordFile<Receipt> file = log(1000);
        Files.copy(file.file(), other.resolve("receipts.json"));
        Files.copy(journal, other.resolve("receipts.changes.jsonl"));
        assertThat(open(other).read()).isEqualTo(new LoadResult<>(records, Optional.empty()));
    }

    /** As earlier versions write it. */
    @Test
    void isAppliedWithoutAnIdentity() throws IOException {
        log(1000, 1001);
        String bare = Files.readString(journal).replaceFirst(",\"origin\":\"[0-9a-f]{16}\",\"state\":1", "");
        Files.writeString(journal, bare);
        RecordFile<Receipt> later = open(folder);
        assertThat(later.read()).isEqualTo(new LoadResult<>(records, Optional.empty()));
        records.add(receipt(1002));
        write(later, records);
        assertThat(Files.readString(journal)).startsWith(bare);
        assertThat(open(folder).read()).isEqualTo(new LoadResult<>(records, Optional.empty()));
        open(folder).compact();
    }

    private void breakEnd(byte[] end) throws IOException {
        byte[] whole = Files.readAllBytes(journal);
        byte[] broken = Arrays.copyOf(whole, whole.length + end.length);
        System.arraycopy(end, 0, broken, whole.length, end.length);
        Files.write(journal, broken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"remove\":[],\"at\":[2",
                "{",
                "\0\0\0\0\0\0\0\0",
                "{\"remove\":[\0\0\0\0\0",
                "{\"re\0\0\0\0\"}\n"
            })
    void losesNothingThatWasSavedToAPowerCutAndSaysNothingOfDamage(String end) throws IOException {
        log(1000, 1001);
        breakEnd(end.getBytes(UTF_8));
        byte[] torn = Files.readAllBytes(journal);
        RecordFile<Receipt> later = open(folder);
        assertThat(later.read())
                .isEqualTo(new LoadResult<>(records, Optional.of(new FileProblem.CutShort(later.file()))));
        assertThat(journal).hasBinaryContent(torn);
        records.add(receipt(1002));
        write(later, records);
        assertThat(open(folder).read()).isEqualTo(new LoadResult<>(records, Optional.empty()));
        assertThat(folder.resolve("receipts.torn-2026-11-22T14-32-05.changes.jsonl"))
                .hasBinaryContent(torn);
    }

    /** Nothing but what was forced has its end. */
    @Test
    void callsALastLineWithItsEndAndAWrongChecksumDamaged() throws IOException {
        log(1000, 1001);
        Files.writeString(journal, Files.readString(journal).replaceFirst("(?s)(.*)2\\.00", "$13.00"));
        LoadResult<Receipt> loaded = open(folder).read();
        records.remove(201);
        assertThat(loaded.records()).isEqualTo(records);
        assertThat(loaded.problem())
                .get()
                .isInstanceOfSatisfying(
                        FileProblem.Damaged.class,
                        damaged -> assertThat(damaged.lost()).isEqualTo(1));
    }

    private FileProblem.Damaged damaged(List<String> lines) throws IOException {
        Files.write(journal, lines);
        LoadResult<Receipt> loaded = open(folder).read();
        assertThat(loaded.records()).isEqualTo(records);
        assertThat(loaded.problem()).get().isInstanceOf(FileProblem.Damaged.class);
        return (FileProblem.Damaged) loaded.problem().orElseThrow();
    }

    @Test
    void tellsOfALineThatWasTakenOut() throws IOException {
        log(1000, 1001, 1002);
        List<String> lines = new ArrayList<>(Files.readAllLines(journal));
        lines.remove(2);
        records.remove(201);
        FileProblem.Damaged problem = damaged(lines);
        assertThat(problem.lost()).isEqualTo(1);
        assertThat(problem.first().line()).isEqualTo(3);
    }

    @Test
    void appliesLinesThatChangedPlacesInTheOrderInWhichTheyWereMadeAndTells() throws IOException {
        RecordFile<Receipt> file = log(1000);
        records.set(200, receipt(1000, "edited"));
        write(file, records);
        List<String> lines = new ArrayList<>(Files.readAllLines(journal));
        lines.add(lines.remove(1));
        assertThat(damaged(lines).lost()).isZero();
    }

    @Test
    void appliesALineThatStandsTwiceOnce() throws IOException {
        RecordFile<Receipt> file = log(1000);
        records.set(200, receipt(1000, "edited"));
        write(file, records);
        List<String> lines = new ArrayList<>(Files.readAllLines(journal));
        lines.add(lines.get(1));
        assertThat(damaged(lines).lost()).isZero();
    }

    /** As earlier versions add them, also behind those of this one. */
    @Test
    void takesLinesWithoutANumberAsTheyCome() throws IOException {
        RecordFile<Receipt> file = log(1000, 1001, 1002);
        List<String> lines = new ArrayList<>(Files.readAllLines(journal));
        for (int i = 2; i < 4; i++) {
            lines.set(
                    i,
                    LineChecksum.on(lines.get(i)
                            .replace("[\"#" + i + "\"]", "[]")
                            .replaceFirst(",\"check\":\"[0-9a-f]+\"}$", "}")));
        }
        Files.write(journal, lines);
        assertThat(open(folder).read()).isEqualTo(new LoadResult<>(records, Optional.empty()));
        records.add(receipt(1003));
        write(file, records);
        assertThat(Files.readString(journal)).contains("\"#4\"").doesNotContain("\"#2\"");
        assertThat(open(folder).read()).isEqualTo(new LoadResult<>(records, Optional.empty()));
    }

    /** The first change comes with the header or not at all: no power cut cuts into it. */
    @Test
    void callsAFirstChangeWithoutItsEndDamaged() throws IOException {
        log(1000);
        byte[] whole = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(whole, whole.length - 10));
        assertThat(open(folder).read().problem()).get().isInstanceOf(FileProblem.Damaged.class);
    }

    @Test
    void readsLineEndsAsToolsWriteThem() throws IOException {
        log(1000, 1001);
        Files.writeString(journal, Files.readString(journal).replace("\n", "\r\n"));
        RecordFile<Receipt> later = open(folder);
        assertThat(later.read()).isEqualTo(new LoadResult<>(records, Optional.empty()));
        records.add(receipt(1002));
        write(later, records);
        assertThat(open(folder).read()).isEqualTo(new LoadResult<>(records, Optional.empty()));
    }
}

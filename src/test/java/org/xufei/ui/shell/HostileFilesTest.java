package org.xufei.ui.shell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xufei.domain.Currency;
import org.xufei.domain.Language;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.Receipts;
import org.xufei.state.GuideChoice;
import org.xufei.state.Problem;
import org.xufei.storage.DataFolder;
import org.xufei.storage.FileProblem;
import org.xufei.storage.LoadResult;
import org.xufei.storage.RecordFile;
import org.xufei.storage.RecordKinds;
import org.xufei.storage.WriteFailure;
import org.xufei.storage.disk.RealDisk;
import org.xufei.ui.Texts;

/** Files that were made to do harm, read as the app reads them: each ends in one sentence and stays whole. */
@Timeout(60) // Guards against hanging only.
final class HostileFilesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T07:32:05Z"), ZoneOffset.UTC);

    private final Path folder;

    HostileFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Iterable<String> small() {
        return HostileFiles.small().keySet();
    }

    static Iterable<String> large() {
        return HostileFiles.large().keySet();
    }

    private DataFolder open() {
        return new DataFolder(new RealDisk(), folder, CLOCK);
    }

    private static RecordFile<?> file(DataFolder data, String kind) {
        return switch (kind) {
            case "receipts" -> data.file(RecordKinds.RECEIPTS);
            case "renewals" -> data.file(RecordKinds.RENEWALS);
            default -> data.file(RecordKinds.SETTINGS);
        };
    }

    @ParameterizedTest
    @MethodSource("small")
    void doesNoHarmToAnyFileOfTheApp(String name) throws IOException {
        for (String kind : List.of("receipts", "renewals", "settings")) {
            doesNoHarm(kind, requireNonNull(HostileFiles.small().get(name)).apply(kind));
        }
    }

    @ParameterizedTest
    @MethodSource("large")
    void doesNoHarmHoweverLarge(String name) throws IOException {
        doesNoHarm("receipts", requireNonNull(HostileFiles.large().get(name)).apply("receipts"));
    }

    private void doesNoHarm(String kind, byte[] bytes) throws IOException {
        Files.write(folder.resolve(kind + ".json"), bytes);
        Optional<FileProblem> problem = file(open(), kind).read().problem();
        assertThat(problem).isPresent();
        isSaid(new Problem.WithFile(problem.orElseThrow()), kind + ".json");
        assertThat(keptWhole(kind, bytes)).as("the bytes are kept").isTrue();
    }

    private boolean keptWhole(String kind, byte[] bytes) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(kind))
                    .anyMatch(file -> holds(file, bytes));
        }
    }

    private static boolean holds(Path file, byte[] bytes) {
        try {
            return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void isSaid(Problem problem, String name) {
        for (Language language : Language.values()) {
            assertThat(new Texts(language).of(ProblemMessages.of(problem)))
                    .contains(name)
                    .hasSizeBetween(20, 600)
                    .doesNotContain("Exception", "com.google", "{0}", "{1}", "null");
        }
    }

    @ParameterizedTest
    @MethodSource("small")
    void leavesTheBundledGuideInUse(String name) throws IOException {
        byte[] bytes = requireNonNull(HostileFiles.small().get(name)).apply("guide");
        Files.write(folder.resolve("guide.json"), bytes);
        isSaid(GuideChoice.in(open()).problem().orElseThrow(), "guide.json");
        assertThat(folder.resolve("guide.json")).hasBinaryContent(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"receipts", "renewals", "settings"})
    void aFileOfAHundredMegabytesIsLeftAloneAndNotWritten(String kind) throws IOException {
        Path path = folder.resolve(kind + ".json");
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(100L << 20);
        }
        RecordFile<?> file = file(open(), kind);
        assertThat(file.read().problem()).contains(new FileProblem.TooLarge(path));
        isSaid(new Problem.WithFile(new FileProblem.TooLarge(path)), kind + ".json");
        assertThat(refusal(() -> file.write(List.of()))).isEqualTo(WriteFailure.Reason.READ_ONLY);
        assertThat(path).hasSize(100L << 20);
    }

    @Test
    void aGuideOfAHundredMegabytesIsNotUsed() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("guide.json").toFile(), "rw")) {
            file.setLength(100L << 20);
        }
        isSaid(GuideChoice.in(open()).problem().orElseThrow(), "guide.json");
    }

    @Test
    void neverSavesMoreThanItReads() throws IOException {
        RecordFile<Receipt> file = open().file(RecordKinds.RECEIPTS);
        file.read();
        file.write(List.of(receipt("small")));
        Receipt giant = receipt("x".repeat(70 << 20));
        assertThat(refusal(() -> file.write(List.of(giant)))).isEqualTo(WriteFailure.Reason.TOO_LARGE);
        assertThat(open().file(RecordKinds.RECEIPTS).read())
                .isEqualTo(new LoadResult<>(List.of(receipt("small")), Optional.empty()));
    }

    private static Receipt receipt(String note) {
        Receipt paid = Receipts.paid(1, "1", Currency.USD);
        return ReceiptBuilder.like(paid).note(note).build();
    }

    private static WriteFailure.Reason refusal(ThrowingCallable write) {
        return catchThrowableOfType(WriteFailure.class, write).reason();
    }

    @Test
    void halfACharacterIsReplacedWhenItIsWrittenAndDamagesNothing() throws IOException {
        for (String half : List.of("\uD800", "a\uDC00b", "\uDC00\uD800", "\uD83D\uDE00\uD83D")) {
            RecordFile<Receipt> file = open().file(RecordKinds.RECEIPTS);
            file.read();
            file.write(List.of(receipt(half)));
            LoadResult<Receipt> loaded = open().file(RecordKinds.RECEIPTS).read();
            assertThat(loaded.problem()).isEmpty();
            assertThat(loaded.records().get(0).note())
                    .hasSameSizeAs(half)
                    .contains("\uFFFD")
                    .doesNotContain("?");
        }
    }

    @Test
    void oddTextsStayAsTheyAreAndComeBackAsTheyAreSeen() throws IOException {
        String odd = "\u0000\u001F\u2028\uFFFF\"\\\uD83D\uDE00</script>";
        RecordFile<Receipt> file = open().file(RecordKinds.RECEIPTS);
        file.read();
        file.write(List.of(receipt(odd)));
        String seen = "\n\uFFFD\"\\\uD83D\uDE00</script>";
        RecordFile<Receipt> later = open().file(RecordKinds.RECEIPTS);
        assertThat(later.read()).isEqualTo(new LoadResult<>(List.of(receipt(seen)), Optional.empty()));
        String written = Files.readString(file.file());
        later.write(List.of(receipt(seen), Receipts.paid(2, "1", Currency.USD)));
        assertThat(Files.readString(file.file()))
                .contains(written.lines().toList().get(1));
    }

    /** Some editors put one in front. */
    @Test
    void aByteOrderMarkIsNoDamage() throws IOException {
        RecordFile<Receipt> file = open().file(RecordKinds.RECEIPTS);
        file.read();
        file.write(List.of(receipt("")));
        Files.writeString(file.file(), "\uFEFF" + Files.readString(file.file()));
        assertThat(open().file(RecordKinds.RECEIPTS).read())
                .isEqualTo(new LoadResult<>(List.of(receipt("")), Optional.empty()));
    }

    @Test
    void aFolderInPlaceOfAFileIsLeftAlone() throws IOException {
        for (String kind : List.of("receipts", "renewals", "settings")) {
            Path inside =
                    Files.createDirectories(folder.resolve(kind + ".json")).resolve("inside");
            Files.writeString(inside, "mine");
            isUnreadable(kind);
            assertThat(inside).hasContent("mine");
        }
        Files.createDirectory(folder.resolve("guide.json"));
        isSaid(GuideChoice.in(open()).problem().orElseThrow(), "guide.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"receipts.json", "nowhere.json", "/dev/zero"})
    void aLinkThatLeadsToNoFileIsLeftAlone(String target) throws IOException {
        Path link = folder.resolve("receipts.json");
        assumeTrue(target.charAt(0) != '/' || Files.exists(Path.of(target)), "this system has no such device");
        Files.createSymbolicLink(link, Path.of(target));
        isUntouched("receipts", FileProblem.DanglingLink.class);
        assertThat(link).isSymbolicLink();
    }

    @Test
    void aPipeInPlaceOfAFileIsNotWaitedFor() throws IOException, InterruptedException {
        String path = folder.resolve("receipts.json").toString();
        try {
            assumeTrue(new ProcessBuilder("mkfifo", path).start().waitFor() == 0, "this system makes no pipes");
        } catch (IOException none) {
            assumeTrue(false, "this system makes no pipes");
        }
        isUnreadable("receipts");
    }

    private void isUnreadable(String kind) {
        isUntouched(kind, FileProblem.Unreadable.class);
    }

    private void isUntouched(String kind, Class<? extends FileProblem> because) {
        RecordFile<?> file = file(open(), kind);
        Optional<FileProblem> problem = file.read().problem();
        assertThat(problem).get().isInstanceOf(because);
        isSaid(new Problem.WithFile(problem.orElseThrow()), kind + ".json");
        assertThat(refusal(() -> file.write(List.of()))).isEqualTo(WriteFailure.Reason.READ_ONLY);
    }
}

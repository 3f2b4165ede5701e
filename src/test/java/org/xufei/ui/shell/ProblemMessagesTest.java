package org.xufei.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.receipt.Receipts.paid;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xufei.domain.Currency;
import org.xufei.domain.Language;
import org.xufei.json.JsonFault;
import org.xufei.state.Desk;
import org.xufei.state.Problem;
import org.xufei.storage.FileProblem;
import org.xufei.storage.WriteFailure;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.disk.DanglingLink;
import org.xufei.storage.disk.FaultyDisk;
import org.xufei.storage.disk.FileSystemLimitation;
import org.xufei.storage.disk.FileTooLarge;
import org.xufei.storage.recovery.MergeCandidate;
import org.xufei.ui.Texts;

class ProblemMessagesTest {

    private static final Path FILE = Path.of("data", "receipts.json");
    private static final MergeCandidate COPY = new MergeCandidate(
            Path.of("data", "receipts (conflicted copy of receipts.json).json"),
            Backup.Records.RECEIPTS,
            Optional.empty(),
            Optional.of(FILE));
    private static final Path ASIDE = Path.of("data", "receipts.damaged.json");
    private final JsonFault fault = new JsonFault(JsonFault.Kind.BAD_VALUE, "paid.amount").onLine(17);
    private final IOException reason = new IOException("reason");

    private final Backup backup =
            new Backup(Path.of("receipts.backup"), LocalDateTime.of(2026, 11, 20, 14, 32), 12, Optional.empty());

    private final Backup ofSettings = new Backup(Path.of("settings.backup"), backup.at(), 1, Optional.empty());

    private final List<FileProblem> problems = List.of(
            new FileProblem.Damaged(FILE, ASIDE, 3, 1, 0, fault, Optional.empty()),
            new FileProblem.Damaged(FILE, ASIDE, 3, 1, 2, fault, Optional.of(backup)),
            new FileProblem.Damaged(FILE, ASIDE, 0, 0, 0, fault, Optional.of(backup)),
            new FileProblem.Altered(FILE, 2, 17, Optional.of(backup)),
            new FileProblem.OutOfBounds(FILE, 2),
            new FileProblem.Missing(FILE, backup),
            new FileProblem.BackupsUnreadable(FILE, Path.of("backups")),
            new FileProblem.WriteProtected(FILE),
            new FileProblem.Replaced(FILE, 8, Optional.of(backup)),
            new FileProblem.Replaced(FILE, 8, Optional.of(ofSettings)),
            new FileProblem.Replaced(FILE, 8, Optional.empty()),
            new FileProblem.StrayJournal(FILE, ASIDE),
            new FileProblem.CutShort(FILE),
            new FileProblem.Unreadable(FILE, reason),
            new FileProblem.ConcurrentlyChanged(FILE, ASIDE),
            new FileProblem.DanglingLink(FILE, ASIDE),
            new FileProblem.TooLarge(FILE),
            new FileProblem.NotMovedAside(FILE, fault, 3, 1, reason),
            new FileProblem.Newer(FILE, 2));

    private final Path folder;

    ProblemMessagesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<Problem> samples() {
        List<Problem> samples = new ArrayList<>();
        problems.forEach(problem -> samples.add(new Problem.WithFile(problem)));
        samples.add(new Problem.WriteProtected(List.of(FILE, ASIDE)));
        samples.add(new Problem.FolderUnusable(FILE));
        for (Set<FileSystemLimitation> lacks : List.of(
                Set.of(FileSystemLimitation.NO_LOCKS),
                Set.of(FileSystemLimitation.NO_FSYNC),
                Set.of(FileSystemLimitation.NO_LOCKS, FileSystemLimitation.NO_FSYNC))) {
            samples.add(new Problem.FolderLimitations(FILE, lacks, false));
            samples.add(new Problem.FolderLimitations(FILE, lacks, true));
        }
        samples.add(new Problem.InUse(FILE));
        samples.add(new Problem.ChangedElsewhere(FILE));
        samples.add(new Problem.NoBackup(FILE));
        samples.add(new Problem.ConflictCopies(List.of(COPY)));
        samples.add(new Problem.ConflictCopies(List.of(COPY, COPY)));
        samples.add(new Problem.ClockWentBack(LocalDateTime.of(2026, 11, 23, 14, 32)));
        samples.add(new Problem.GuideRejected(FILE, fault));
        samples.add(new Problem.GuideUnreadable(FILE));
        samples.add(new Problem.Unforeseen(Optional.of(FILE)));
        samples.add(unsaved(new IOException("No space left on device")));
        samples.add(unsaved(new IOException("Read-only file system")));
        samples.add(unsaved(new AccessDeniedException("receipts.json")));
        samples.add(unsaved(new NoSuchFileException("receipts.json")));
        samples.add(unsaved(new FileTooLarge(FILE)));
        samples.add(unsaved(new DanglingLink(FILE, ASIDE)));
        samples.add(unsaved(reason));
        return samples;
    }

    private Problem unsaved(IOException because) {
        Desk desk = Desk.in(folder);
        desk.disk().fail(1, FaultyDisk.Fault.CRASH, because);
        desk.receipts().put(paid(1, "1", Currency.USD), saved -> {});
        return desk.problems().all().get(0);
    }

    /** Else a new kind of problem would go untold unnoticed. */
    @Test
    void theSamplesAreOfEveryKind() {
        List<Problem> samples = samples();
        Set<Class<?>> told = new HashSet<>();
        Set<WriteFailure.Reason> reasons = new HashSet<>();
        samples.forEach(problem -> {
            told.add(problem.getClass());
            if (problem instanceof Problem.Unsaved unsaved) {
                reasons.add(unsaved.reason().reason());
            }
        });
        Set<Class<?>> kinds = new HashSet<>();
        problems.forEach(problem -> kinds.add(problem.getClass()));
        assertThat(told).isEqualTo(Set.copyOf(Arrays.asList(Problem.class.getPermittedSubclasses())));
        assertThat(kinds).isEqualTo(Set.copyOf(Arrays.asList(FileProblem.class.getPermittedSubclasses())));
        assertThat(reasons).containsExactlyInAnyOrder(WriteFailure.Reason.values());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysEveryProblemDifferentlyAndNamesTheFile(Language language) {
        Texts texts = new Texts(language);
        List<String> said =
                samples().stream().map(ProblemMessages::of).map(texts::of).toList();
        assertThat(said)
                .doesNotHaveDuplicates()
                .allSatisfy(sentence -> assertThat(sentence)
                        .containsPattern("receipts\\.json|2026-11-23 14:32")
                        .doesNotContainPattern("\\{[0-9]")
                        .doesNotContain("''"));
    }

    @ParameterizedTest
    @EnumSource(JsonFault.Kind.class)
    void saysEveryFaultWithItsPlace(JsonFault.Kind kind) {
        for (Language language : Language.values()) {
            Texts texts = new Texts(language);
            JsonFault placedFault = new JsonFault(kind, "paid.amount").onLine(17);
            String placed = texts.of(ProblemMessages.of(new Problem.GuideRejected(FILE, placedFault)));
            assertThat(placed).contains("17", "paid.amount").doesNotContainPattern("\\{[0-9]");
            JsonFault whole = new JsonFault(kind, "").onLine(17);
            assertThat(texts.of(ProblemMessages.of(new Problem.GuideRejected(FILE, whole))))
                    .contains("17")
                    .doesNotContain("paid.amount");
        }
    }

    @Test
    void saysNoLineThatIsNotKnown() {
        JsonFault empty = new JsonFault(JsonFault.Kind.EMPTY, "");
        assertThat(new Texts(Language.ENGLISH).of(ProblemMessages.of(new Problem.GuideRejected(FILE, empty))))
                .contains("The error: the file is empty.")
                .doesNotContain("line");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void offersToRestoreOnlyWhatCanBeRestored(Language language) {
        Texts texts = new Texts(language);
        String offered = language == Language.ENGLISH ? "up to you" : "由你决定";
        FileProblem settings = new FileProblem.Missing(Path.of("data", "settings.json"), ofSettings);

        assertThat(texts.of(ProblemMessages.of(new Problem.WithFile(new FileProblem.Missing(FILE, backup)))))
                .contains(offered);
        assertThat(texts.of(ProblemMessages.of(new Problem.WithFile(settings))))
                .contains("settings.json", "2026-11-20", "backups")
                .doesNotContain(offered);
    }

    @Test
    void countsWhatWasSalvagedAndSaysWhereTheOriginalIs() {
        assertThat(new Texts(Language.ENGLISH).of(ProblemMessages.of(new Problem.WithFile(problems.get(0)))))
                .isEqualTo(
                        "receipts.json is damaged: line 17, paid.amount: this value cannot be used. Records recovered:"
                                + " 3; lost: 1. The original is kept unchanged as receipts.damaged.json.");
    }
}

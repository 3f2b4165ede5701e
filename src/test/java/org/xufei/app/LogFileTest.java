package org.xufei.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T07:32:05Z"), ZoneId.of("Asia/Phnom_Penh"));

    private final Path folder;

    LogFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static LogFile open(Path folder) throws IOException {
        return LogFile.in(folder, CLOCK);
    }

    private static String written(LogFile log) throws IOException {
        return Files.readString(log.file());
    }

    @Test
    void writesADefectWithItsTimeAndStackTrace() throws IOException {
        LogFile log = open(folder);
        log.defect(new IllegalStateException("a wheel came off"));
        assertThat(written(log))
                .startsWith("2026-11-22T14:32:05+07:00")
                .contains("IllegalStateException", "writesADefectWithItsTimeAndStackTrace");
    }

    @Test
    void takesAFolderWithAPercentSign() throws IOException {
        Path odd = Files.createDirectory(folder.resolve("100%done %t"));
        LogFile log = open(odd);
        log.defect(new IllegalStateException());
        assertThat(odd.resolve("log/xufei.0.log")).isEqualTo(log.file()).isNotEmptyFile();
    }

    @Test
    void goesOnInTheSameFileOnTheNextStart() throws IOException {
        open(folder).defect(new IllegalStateException());
        LogFile next = open(folder);
        next.defect(new IllegalArgumentException());
        assertThat(written(next)).contains("IllegalStateException", "IllegalArgumentException");
    }

    @Test
    void staysSmallHoweverManyDefectsThereAre() throws IOException {
        LogFile log = open(folder);
        for (int i = 0; i < 120; i++) {
            log.defect(deep(1000));
        }
        log.defect(new IllegalCallerException());
        try (Stream<Path> files = Files.list(folder.resolve("log"))) {
            assertThat(files)
                    .hasSize(3)
                    .allSatisfy(
                            file -> assertThat(Files.size(file)).isPositive().isLessThanOrEqualTo(256 * 1024));
        }
        assertThat(written(log)).contains("IllegalCallerException");
    }

    private static Throwable deep(int causes) {
        Throwable deep = new IllegalStateException();
        for (int i = 0; i < causes; i++) {
            deep = new IllegalStateException("", deep);
        }
        return deep;
    }

    /** The folder may be on a drive that is pulled out. */
    @Test
    void holdsNoFileOpen() throws IOException {
        LogFile log = open(folder);
        log.defect(new IllegalStateException());
        Files.delete(log.file());
        log.defect(new IllegalArgumentException());
        assertThat(written(log)).contains("IllegalArgumentException");
    }

    @Test
    void failsWhereNothingCanBeWritten() throws IOException {
        Files.writeString(folder.resolve("log"), "a file in the way");
        assertThatThrownBy(() -> open(folder)).isInstanceOf(IOException.class);
    }
}

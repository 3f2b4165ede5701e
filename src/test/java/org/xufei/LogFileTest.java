package org.xufei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    private static final Logger LOGGER = Logger.getLogger("org.xufei");

    private final Path folder;

    LogFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void letTheLoggerSpeakToOthersAgain() {
        LOGGER.setUseParentHandlers(true);
    }

    @Test
    void writesADefectWithItsStackTrace() throws IOException {
        try (LogFile log = LogFile.in(folder)) {
            log.defect(new IllegalStateException("a wheel came off"));
            assertThat(Files.readString(log.file()))
                    .contains("IllegalStateException: a wheel came off", "writesADefectWithItsStackTrace");
        }
    }

    @Test
    void takesAFolderWithAPercentSign() throws IOException {
        try (LogFile log = LogFile.in(folder.resolve("100%done %t"))) {
            log.defect(new IllegalStateException("a wheel came off"));
            assertThat(Files.readString(log.file())).contains("a wheel came off");
        }
    }

    @Test
    void goesOnInTheSameFileOnTheNextStart() throws IOException {
        try (LogFile log = LogFile.in(folder)) {
            log.defect(new IllegalStateException("first"));
        }
        try (LogFile log = LogFile.in(folder)) {
            log.defect(new IllegalStateException("second"));
            assertThat(Files.readString(log.file())).contains("first", "second");
        }
    }

    @Test
    void staysSmallHoweverManyDefectsThereAre() throws IOException {
        String long10k = "x".repeat(10_000);
        try (LogFile log = LogFile.in(folder)) {
            for (int i = 0; i < 120; i++) {
                log.defect(new IllegalStateException(long10k));
            }
        }
        try (Stream<Path> files = Files.list(folder.resolve("log"))) {
            assertThat(files)
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(300 * 1024));
        }
    }

    @Test
    void letsGoOfTheFileWhenItIsClosed() throws IOException {
        int before = LOGGER.getHandlers().length;
        LogFile log = LogFile.in(folder);
        assertThat(LOGGER.getHandlers()).hasSize(before + 1);
        log.close();
        assertThat(LOGGER.getHandlers()).hasSize(before);
        log.defect(new IllegalStateException("too late"));
        assertThat(Files.readString(log.file())).doesNotContain("too late");
        assertThat(folder.resolve("log").resolve("xufei.0.log.lck")).doesNotExist();
    }

    @Test
    void failsWhereNothingCanBeWritten() throws IOException {
        Files.writeString(folder.resolve("log"), "a file in the way");
        assertThatThrownBy(() -> LogFile.in(folder)).isInstanceOf(IOException.class);
        assertThat(LOGGER.getUseParentHandlers()).isTrue();
    }
}

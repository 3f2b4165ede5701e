package org.xufei;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the app promises about the user's data, looked at from outside after a {@link WholeJourney}. */
final class PromisesTest {

    @TempDir
    private static Path parent;

    /** What calls of the system mean a network; JavaFX and the C library use sockets of the machine itself. */
    private static final List<String> STRACE = List.of(
            "strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=connect,bind,listen,sendto,sendmsg,sendmmsg", "-o");

    private static Path folder = Path.of("");
    private static String said = "";
    private static boolean straced;

    @BeforeAll
    static void travel() throws IOException, InterruptedException {
        folder = parent.resolve("data");
        straced = mayStrace();
        Path output = parent.resolve("output.txt");
        Process journey = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int end = journey.waitFor();
        said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(said).as("what the journey said").contains("arrived");
        assertThat(end).as(said).isZero();
    }

    private static Path systemCalls() {
        return parent.resolve("system-calls.txt");
    }

    /** Not every machine has it, and not every container lets it. */
    private static boolean mayStrace() throws InterruptedException {
        List<String> command = new ArrayList<>(STRACE);
        command.addAll(List.of(systemCalls().toString(), "true"));
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException none) {
            return false;
        }
    }

    /** The system is set to give everybody everything, so that what others may not do is the app's own work. */
    private static List<String> command() {
        List<String> command = new ArrayList<>();
        if (File.separatorChar == '/') {
            command.addAll(List.of("/bin/sh", "-c", "umask 000; exec \"$@\"", "sh"));
        }
        if (straced) {
            command.addAll(STRACE);
            command.add(systemCalls().toString());
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-D"))
                .forEach(command::add);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), WholeJourney.class.getName(), folder.toString()));
        return command;
    }

    @Test
    void everyFileAndFolderIsOpenToTheOwnerAlone() throws IOException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "this system has no such permissions");
        try (Stream<Path> files = Files.walk(folder)) {
            Map<Path, String> permissions = files.collect(toMap(file -> file, PromisesTest::permissions));
            assertThat(permissions)
                    .containsKeys(folder.resolve("receipts.json"), folder.resolve("xufei.lock"), folder.resolve("log"))
                    .allSatisfy((file, allowed) ->
                            assertThat(allowed).isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------"));
        }
    }

    @Test
    void noClassAsksForASocketOrAHost() {
        assumeTrue(SocketGuard.isPossible(), "this JDK has no such guard any more");
        assertThat(said).doesNotContain(SocketGuard.ATTEMPT);
    }

    @Test
    void theSystemIsAskedForNoConnection() {
        assumeTrue(straced, "strace is not here or may not watch");
        assertThat(systemCalls()).content().doesNotContain("AF_INET");
    }

    @Test
    void theLogHoldsDefectsAndNothingThatTheUserTyped() throws IOException {
        assertThat(Files.readString(folder.resolve("receipts.json")))
                .contains("855962345678", WholeJourney.REFERENCE, WholeJourney.NOTE);
        try (Stream<Path> files = Files.list(folder.resolve("log"))) {
            String log = files.map(PromisesTest::text).collect(joining());
            assertThat(log)
                    .contains("IllegalStateException", "IllegalCallerException", "NoSuchFileException")
                    .doesNotContain(WholeJourney.REFERENCE, WholeJourney.NOTE, WholeJourney.PIN, "1234567890123")
                    .doesNotContain("962345678", "962 345 678", "096 234 5678", "96 234 5678")
                    .doesNotContain("2.50", folder.toString());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

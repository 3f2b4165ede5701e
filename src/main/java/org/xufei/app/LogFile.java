package org.xufei.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.xufei.storage.disk.OwnerOnlyPermissions;

/**
 * Where defects are written down: a few small files in the data folder. Not by java.util.logging, whose files are open to whomever the
 * system's settings allow. No file is held open: defects are rare, and the folder may be on a drive that is pulled out.
 */
final class LogFile {

    private static final int MAX_BYTES = 256 * 1024;
    /** Older files kept beside the one that is written. */
    private static final int OLDER = 2;

    private final Path folder;
    private final Clock clock;

    private LogFile(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** @throws IOException if nothing can be written there */
    static LogFile in(Path dataFolder, Clock clock) throws IOException {
        Path folder = dataFolder.resolve("log");
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, OwnerOnlyPermissions.folder(folder));
        }
        LogFile log = new LogFile(folder, clock);
        log.append("");
        return log;
    }

    Path file() {
        return file(0);
    }

    private Path file(int age) {
        return folder.resolve("xufei." + age + ".log");
    }

    /** @throws IOException if it could not be written down */
    synchronized void defect(Throwable defect) throws IOException {
        append(OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS) + " unforeseen\n" + DefectText.of(defect)
                + "\n");
    }

    private void append(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        if (Files.exists(file()) && Files.size(file()) + bytes.remaining() > MAX_BYTES) {
            for (int age = OLDER; age > 0; age--) {
                if (Files.exists(file(age - 1))) {
                    Files.move(file(age - 1), file(age), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        try (FileChannel channel = FileChannel.open(file(), options, OwnerOnlyPermissions.file(file()))) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }
}

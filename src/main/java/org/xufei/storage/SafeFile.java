package org.xufei.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** Writes a file so that at any moment, crash and power cut included, there is the whole old one or the whole new one. */
final class SafeFile {

    private static final Pattern TEMPORARY = Pattern.compile("\\..+\\.[0-9a-f]{16}\\.tmp");

    private final Disk disk;

    SafeFile(Disk disk) {
        this.disk = disk;
    }

    /** How the last step gives the finished file its name. */
    @FunctionalInterface
    private interface Move {
        void move(Path from, Path to) throws IOException;
    }

    /**
     * Puts the bytes in place of what is there.
     *
     * @throws IOException if the old file still stands, or, after the very last step, if the new one might not survive a power cut
     */
    void replace(Path file, byte[] bytes) throws IOException {
        write(file, bytes, disk::moveOver);
    }

    /**
     * Makes a new file.
     *
     * @throws java.nio.file.FileAlreadyExistsException rather than replace one
     */
    void create(Path file, byte[] bytes) throws IOException {
        write(file, bytes, disk::moveAside);
    }

    /** Whether a file of this name was left over by a crash. */
    static boolean isTemporary(Path file) {
        return TEMPORARY.matcher(String.valueOf(file.getFileName())).matches();
    }

    private void write(Path file, byte[] bytes, Move move) throws IOException {
        String random = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + random + ".tmp");
        try {
            disk.write(temporary, bytes);
            disk.force(temporary);
            move.move(temporary, file);
        } catch (IOException e) {
            remove(temporary, e);
            throw e;
        }
        disk.forceFolder(file.toAbsolutePath().resolveSibling(""));
    }

    private void remove(Path temporary, IOException reason) {
        try {
            if (disk.exists(temporary)) {
                disk.delete(temporary);
            }
        } catch (IOException e) {
            // It stays until the next start sweeps it.
            if (e != reason) { // An exception cannot suppress itself.
                reason.addSuppressed(e);
            }
        }
    }
}

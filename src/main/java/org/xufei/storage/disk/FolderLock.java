package org.xufei.storage.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Held by the one copy of the app that may write in a folder. Two copies would overwrite each other's receipts. It stands on a file of
 * its own, since the others are replaced, and ends with the process, however that ends.
 */
public final class FolderLock implements AutoCloseable {

    private static final String NAME = "xufei.lock";

    private final Disk disk;
    private Closeable held;
    /** The file on which the lock stands; empty where the system names none. */
    private Optional<Object> key;

    private FolderLock(Disk disk, Closeable held, Optional<Object> key) {
        this.disk = disk;
        this.held = held;
        this.key = key;
    }

    /**
     * Takes the lock of a folder that exists.
     *
     * @return empty if another copy of the app has it
     * @throws LocksUnsupported if there are no locks where the folder is
     * @throws IOException if the folder cannot be written to
     */
    public static Optional<FolderLock> take(Path folder) throws IOException {
        return take(new RealDisk(), folder);
    }

    public static Optional<FolderLock> take(Disk disk, Path folder) throws IOException {
        return take(disk, folder.resolve(NAME), true);
    }

    private static Optional<FolderLock> take(Disk disk, Path file, boolean make) throws IOException {
        Optional<Closeable> lock = disk.lock(file, make);
        return lock.isEmpty() ? Optional.empty() : Optional.of(new FolderLock(disk, lock.get(), key(file)));
    }

    private static Optional<Object> key(Path file) throws IOException {
        return Optional.ofNullable(
                Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    }

    /**
     * Asks whether the lock stands in this folder. A drive that was put back may call the file by another name: then it is locked anew.
     *
     * @throws NoSuchFileException if there is no such file, or another copy of the app has locked it
     */
    synchronized void requireIn(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!key(file).equals(key)) {
            FolderLock again = take(disk, file, false)
                    .orElseThrow(() -> new NoSuchFileException(file.toString(), null, "locked by another copy"));
            held.close();
            held = again.held;
            key = again.key;
        }
    }

    @Override
    public synchronized void close() throws IOException {
        held.close();
    }
}

package org.xufei.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;

/**
 * Held by the one copy of the app that may write in a folder. Two copies would overwrite each other's receipts. It stands on a file of
 * its own, since the others are replaced, and ends with the process, however that ends.
 */
public final class FolderLock implements AutoCloseable {

    private static final String NAME = "xufei.lock";

    private FileChannel channel;
    /** The file on which the lock stands; empty where the system names none. */
    private Optional<Object> key;

    private FolderLock(FileChannel channel, Optional<Object> key) {
        this.channel = channel;
        this.key = key;
    }

    /**
     * Takes the lock of a folder that exists.
     *
     * @return empty if another copy of the app has it
     * @throws IOException if the folder takes no lock at all
     */
    public static Optional<FolderLock> take(Path folder) throws IOException {
        return take(folder.resolve(NAME), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    }

    private static Optional<FolderLock> take(Path file, Set<StandardOpenOption> options) throws IOException {
        FileChannel channel = FileChannel.open(file, options, OwnerOnly.file(file));
        shareWithFolder(file);
        boolean taken = false;
        try {
            FileLock lock = channel.tryLock();
            taken = lock != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            taken = false;
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        return taken ? Optional.of(new FolderLock(channel, key(file))) : Optional.empty();
    }

    /** Who shares the folder must be able to lock it. */
    private static void shareWithFolder(Path file) {
        try {
            Access.ofFolder(file.resolveSibling(""), file);
        } catch (IOException ofAnotherOwner) {
            // Who made it has shared it.
            return;
        }
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
            FolderLock again = take(file, Set.of(StandardOpenOption.WRITE))
                    .orElseThrow(() -> new NoSuchFileException(file.toString(), null, "locked by another copy"));
            channel.close();
            channel = again.channel;
            key = again.key;
        }
    }

    @Override
    public synchronized void close() throws IOException {
        channel.close();
    }
}

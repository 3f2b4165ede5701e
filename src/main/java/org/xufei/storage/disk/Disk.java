package org.xufei.storage.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Every operation on the user's files goes through here, so that a test can let each one fail: an I/O error, a full disk, half a write,
 * a crash.
 */
public interface Disk {

    /**
     * What stands in a file.
     *
     * @throws java.nio.file.NoSuchFileException if there is none
     * @throws FileTooLarge if it has more bytes than the app reads
     */
    byte[] read(Path file) throws IOException;

    boolean exists(Path file) throws IOException;

    /** Empty if there is no such file. */
    Optional<FileVersion> version(Path file) throws IOException;

    /** What lies directly in a folder. */
    List<Path> list(Path folder) throws IOException;

    /** Makes a folder and those above it, for the owner alone; nothing happens if it is there. */
    void createFolders(Path folder) throws IOException;

    /**
     * Makes a folder for the owner alone; nothing happens if it is there.
     *
     * @throws java.nio.file.NoSuchFileException rather than make the one above it
     */
    void createFolder(Path folder) throws IOException;

    /**
     * Makes a file for the owner alone.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is one
     * @throws FileTooLarge rather than write what could not be read again
     */
    void write(Path newFile, byte[] bytes) throws IOException;

    /**
     * Adds bytes to the end of a file. If that fails, some of them may be there.
     *
     * @throws java.nio.file.NoSuchFileException if there is none
     */
    void append(Path file, byte[] bytes) throws IOException;

    /** Whether a file is there and set to read-only, by its permissions: a superuser could write it all the same. */
    boolean isWriteProtected(Path file) throws IOException;

    /** Lets the owner write a file again. */
    void makeWritable(Path file) throws IOException;

    /** Cuts a file to a length in bytes; nothing happens if it is no longer. */
    void truncate(Path file, long length) throws IOException;

    /** Returns when the file's bytes would survive a power cut. */
    void force(Path file) throws IOException;

    /** Replaces {@code to} in one step: at any moment either the old or the new file is there, whole. */
    void moveOver(Path from, Path to) throws IOException;

    /**
     * Renames a file.
     *
     * @throws java.nio.file.FileAlreadyExistsException rather than replace {@code to}
     */
    void moveAside(Path from, Path to) throws IOException;

    /**
     * Gives a file a second name; both are the same file, whatever becomes of the other name.
     *
     * @throws IOException also where the file system has no such names
     */
    void link(Path file, Path second) throws IOException;

    /**
     * Where the bytes of a file stand: its own path, or where a symbolic link leads.
     *
     * @throws DanglingLink if it is a link that leads to no file
     */
    Path placeOf(Path file) throws IOException;

    /** Lets those use a file who may use another: the same permissions and group, where the system has such. Nothing happens if that one is not there. */
    void likeAccess(Path of, Path on) throws IOException;

    /**
     * Locks a file against every other process, and in this one against every caller that locks it so.
     *
     * @param make whether the file is made if need be, as open as its folder
     * @return the lock, to be closed; empty if somebody else has it
     * @throws LocksUnsupported if there is no such thing here
     */
    Optional<Closeable> lock(Path file, boolean make) throws IOException;

    /** Returns when the folder's names would survive a power cut; does nothing where folders cannot be forced. */
    void forceFolder(Path folder) throws IOException;

    void delete(Path file) throws IOException;
}

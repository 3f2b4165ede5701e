package org.xufei.storage.disk;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The machine's own files. */
public final class RealDisk implements Disk {

    private static final boolean WINDOWS = File.separatorChar == '\\';
    /** In milliseconds. A virus scanner lets go of a file within a fraction of a second. */
    private static final int[] PAUSES = {10, 40, 100, 250, 600};

    @Override
    public byte[] read(Path file) throws IOException {
        requireRegular(file);
        // Not by the size that the system tells: the file may be growing.
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(FileTooLarge.MAX_BYTES + 1);
            if (bytes.length > FileTooLarge.MAX_BYTES) {
                throw new FileTooLarge(file);
            }
            return bytes;
        }
    }

    /** Opening a pipe would wait for ever, and a link that leads nowhere is not a missing file: what it stands for is elsewhere. */
    private static void requireRegular(Path file) throws IOException {
        if (Files.isSymbolicLink(file) && !Files.isRegularFile(file)) {
            throw new DanglingLink(file, Files.readSymbolicLink(file));
        }
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw new FileSystemException(file.toString(), null, "not a file");
        } else if (attributes.size() > FileTooLarge.MAX_BYTES) {
            throw new FileTooLarge(file);
        }
    }

    @Override
    public boolean exists(Path file) {
        return Files.exists(file);
    }

    @Override
    public Optional<FileVersion> version(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new FileVersion(
                    attributes.size(), attributes.lastModifiedTime(), Optional.ofNullable(attributes.fileKey())));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (FileSystemException e) {
            if (Files.isSymbolicLink(file)) {
                throw new DanglingLink(file, Files.readSymbolicLink(file));
            }
            throw e;
        }
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.toList();
        }
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        // Java 17 refuses a link to a folder as "already there".
        if (!Files.isDirectory(folder)) {
            Path above = folder.toAbsolutePath().getParent();
            if (above != null) {
                createFolders(above);
            }
            createFolder(folder);
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path above = folder.toAbsolutePath().getParent();
            try {
                Files.createDirectory(folder, OwnerOnlyPermissions.folder(folder));
            } catch (FileAlreadyExistsException e) {
                if (!Files.isDirectory(folder)) {
                    throw e;
                }
            }
            if (above != null && Files.isReadable(above)) {
                // Else a power cut could take the new folder away, with all that is safe in it.
                forceFolder(above);
            }
        }
    }

    @Override
    public void write(Path newFile, byte[] bytes) throws IOException {
        if (bytes.length > FileTooLarge.MAX_BYTES) {
            throw new FileTooLarge(newFile);
        }
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(newFile, options, OwnerOnlyPermissions.file(newFile))) {
            write(channel, bytes);
        }
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            write(channel, bytes);
        }
    }

    private static void write(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    @Override
    public boolean isWriteProtected(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        // Not whether it can be written now: a disk that takes no writing has another cure.
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (posix != null) {
            return !posix.readAttributes().permissions().contains(PosixFilePermission.OWNER_WRITE);
        }
        DosFileAttributeView dos = Files.getFileAttributeView(file, DosFileAttributeView.class);
        return dos != null && dos.readAttributes().isReadOnly();
    }

    @Override
    public void makeWritable(Path file) throws IOException {
        if (!file.toFile().setWritable(true)) {
            throw new AccessDeniedException(file.toString());
        }
    }

    @Override
    public void truncate(Path file, long length) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
    }

    @Override
    public void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public void moveOver(Path from, Path to) throws IOException {
        for (int pause : WINDOWS ? PAUSES : new int[0]) {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (NoSuchFileException e) {
                throw e;
            } catch (FileSystemException e) {
                pause(pause, e);
            }
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void pause(int milliseconds, IOException reason) throws IOException {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException("interrupted while a file was held");
            interrupted.initCause(reason);
            throw interrupted;
        }
    }

    @Override
    public void moveAside(Path from, Path to) throws IOException {
        // Not ATOMIC_MOVE: that one replaces.
        Files.move(from, to);
    }

    @Override
    public void link(Path file, Path second) throws IOException {
        try {
            Files.createLink(second, file);
        } catch (UnsupportedOperationException e) {
            throw new FileSystemException(second.toString(), file.toString(), "no second names here");
        }
    }

    @Override
    public Optional<Closeable> lock(Path file, boolean make) throws IOException {
        Set<StandardOpenOption> options =
                make ? Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE) : Set.of(StandardOpenOption.WRITE);
        FileChannel channel = FileChannel.open(file, options, OwnerOnlyPermissions.file(file));
        boolean taken = false;
        try {
            shareWithFolder(file);
            taken = isLocked(channel);
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        return taken ? Optional.of(channel) : Optional.empty();
    }

    private static boolean isLocked(FileChannel channel) throws LocksUnsupported {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        } catch (IOException e) {
            throw new LocksUnsupported(e);
        }
    }

    /** Who shares the folder must be able to lock it. */
    private static void shareWithFolder(Path file) {
        try {
            FilePermissions.ofFolder(file.resolveSibling(""), file);
        } catch (IOException ofAnotherOwner) {
            // Who made it has shared it.
            return;
        }
    }

    @Override
    public Path placeOf(Path file) throws IOException {
        if (!Files.isSymbolicLink(file)) {
            return file;
        } else if (!Files.isRegularFile(file)) {
            throw new DanglingLink(file, Files.readSymbolicLink(file));
        }
        return file.toRealPath();
    }

    @Override
    public void likeAccess(Path of, Path on) throws IOException {
        FilePermissions.copy(of, on);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        if (!WINDOWS) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.delete(file);
    }
}

package org.xufei.storage.disk;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** Writes a file so that at any moment, crash and power cut included, there is the whole old one or the whole new one. */
public final class SafeFile {

    private static final Pattern TEMPORARY = Pattern.compile("\\..+\\.[0-9a-f]{16}\\.tmp");

    private final Disk disk;
    private final Check last;

    public SafeFile(Disk disk) {
        this(disk, () -> {});
    }

    /** For files of this folder and of no other that comes to stand in its place. */
    public SafeFile(FolderIdentityCheck folder) {
        this(folder.disk(), folder::requireSame);
    }

    private SafeFile(Disk disk, Check last) {
        this.disk = disk;
        this.last = last;
    }

    /** What is asked right before a file is put in its place. */
    @FunctionalInterface
    private interface Check {
        void ask() throws IOException;
    }

    /**
     * A file that was put in its place.
     *
     * @param version by which it is known
     * @param before what stood there, under another name, if it was written into in the last moment before it was replaced
     */
    public record Placed(FileVersion version, Optional<Path> before) {}

    /**
     * Puts the bytes in place of what is there: where a link leads, and for those who could use the old file.
     *
     * @throws IOException if the old file still stands, or, after the very last step, if the new one might not survive a power cut
     */
    public void replace(Path file, byte[] bytes) throws IOException {
        Path place = disk.placeOf(file);
        Path temporary = temporary(place);
        try {
            write(temporary, bytes, place);
            disk.moveOver(temporary, place);
        } catch (IOException e) {
            throw removed(e, temporary);
        }
        forceFolderOf(place);
    }

    /**
     * Puts the bytes in place of what is known to be there. No file system that Java knows replaces a file only if it is still the same: one
     * that comes between the last look and the rename is lost, and nothing else is.
     *
     * @param known what stands there; empty if there is no such file
     * @param like a file that those may use who may use the new one; where there is none it is for the owner alone
     * @throws ConcurrentChange if something else stands there: nothing was done
     * @throws IOException as {@link #replace(Path, byte[])} throws it
     */
    public Placed replace(Path file, Optional<FileVersion> known, byte[] bytes, Path like) throws IOException {
        Path place = disk.placeOf(file);
        Path temporary = temporary(place);
        Optional<Path> second = Optional.empty();
        FileVersion version;
        try {
            write(temporary, bytes, like);
            // Of the temporary file: what is put in place of it after the rename is not taken for it.
            version = disk.version(temporary).orElseThrow(() -> new NoSuchFileException(temporary.toString()));
            if (known.isPresent()) {
                second = secondName(place);
            }
            last.ask();
            if (!disk.version(place).equals(known)) {
                throw new ConcurrentChange(file);
            }
            disk.moveOver(temporary, place);
        } catch (IOException e) {
            removed(e, temporary);
            second.ifPresent(name -> removed(e, name));
            throw e;
        }
        return new Placed(version, forced(place, known, second));
    }

    private Optional<Path> forced(Path place, Optional<FileVersion> known, Optional<Path> second) throws IOException {
        try {
            forceFolderOf(place);
            if (second.isPresent() && !disk.version(second.get()).equals(known)) {
                return second;
            }
        } catch (IOException e) {
            second.ifPresent(name -> removed(e, name));
            throw e;
        }
        second.ifPresent(this::delete);
        return Optional.empty();
    }

    /**
     * Makes a new file.
     *
     * @throws java.nio.file.FileAlreadyExistsException rather than replace one
     */
    public void create(Path file, byte[] bytes) throws IOException {
        Path temporary = temporary(file);
        try {
            disk.write(temporary, bytes);
            disk.force(temporary);
            disk.moveAside(temporary, file);
        } catch (IOException e) {
            throw removed(e, temporary);
        }
        forceFolderOf(file);
    }

    /** Whether a file of this name was left over by a crash that hit the saving of another. */
    public static boolean isTemporary(Path file, Path of) {
        return isTemporary(file) && String.valueOf(file.getFileName()).startsWith("." + of.getFileName() + ".");
    }

    /** Whether a file of this name was left over by a crash. */
    public static boolean isTemporary(Path file) {
        return TEMPORARY.matcher(String.valueOf(file.getFileName())).matches();
    }

    private static Path temporary(Path file) {
        String random = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        return file.resolveSibling("." + file.getFileName() + "." + random + ".tmp");
    }

    private void write(Path temporary, byte[] bytes, Path like) throws IOException {
        disk.write(temporary, bytes);
        giveAccess(like, temporary);
        disk.force(temporary);
    }

    private void giveAccess(Path of, Path on) {
        try {
            disk.likeAccess(of, on);
        } catch (IOException e) {
            // Then it is for the owner alone, but saved.
            return;
        }
    }

    private void forceFolderOf(Path file) throws IOException {
        disk.forceFolder(file.toAbsolutePath().resolveSibling(""));
    }

    /** By which what is written into the file until it is replaced can still be read afterwards. */
    private Optional<Path> secondName(Path file) {
        Path second = temporary(file);
        try {
            disk.link(file, second);
            return Optional.of(second);
        } catch (IOException e) {
            // Not every file system has second names.
            return Optional.empty();
        }
    }

    private void delete(Path leftOver) {
        try {
            disk.delete(leftOver);
        } catch (IOException e) {
            // It stays until the next start sweeps it.
            return;
        }
    }

    private IOException removed(IOException reason, Path leftOver) {
        try {
            if (disk.exists(leftOver)) {
                disk.delete(leftOver);
            }
        } catch (IOException e) {
            // It stays until the next start sweeps it.
            if (e != reason) { // An exception cannot suppress itself.
                reason.addSuppressed(e);
            }
        }
        return reason;
    }
}

package org.xufei.storage.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * A disk in memory that forgets at a power cut what was not forced, as badly as a file system may: contents are cut off or full of zeros,
 * and of the names made, changed and removed since their folder was forced any are kept and any lost. A rename is kept or lost as a
 * whole, and a folder is there for good once it is made.
 */
public final class MemoryDisk implements Disk {

    private static final int BLOCK = 512;

    /** A file's bytes, whatever its name. */
    private static final class Content {
        private final long key;
        private byte[] now;
        private byte[] forced;
        private FileTime modified;

        Content(long key, byte[] now, byte[] forced, FileTime modified) {
            this.key = key;
            this.now = now;
            this.forced = forced;
            this.modified = modified;
        }
    }

    /** What one operation did to the names of a folder. */
    @FunctionalInterface
    private interface NameChange {
        void on(Map<Path, Content> names);
    }

    private static final class Folder {
        private final Map<Path, Content> now = new TreeMap<>();
        private final Map<Path, Content> forced = new TreeMap<>();
        private final List<NameChange> unforced = new ArrayList<>();

        void change(NameChange change) {
            change.on(now);
            unforced.add(change);
        }
    }

    private final Map<Path, Folder> folders = new TreeMap<>();
    private long ticks;

    /** This disk with everything forced. */
    public MemoryDisk settled() {
        MemoryDisk copy = new MemoryDisk();
        copy.ticks = ticks;
        folders.forEach((path, folder) -> copy.put(path, folder.now, content -> content.now));
        return copy;
    }

    /** What is left when the power is cut now. */
    public MemoryDisk afterPowerCut(Random random) {
        MemoryDisk left = new MemoryDisk();
        left.ticks = ticks;
        folders.forEach((path, folder) -> {
            Map<Path, Content> names = new TreeMap<>(folder.forced);
            int keep = random.nextInt(4);
            for (NameChange change : folder.unforced) {
                if (keep == 0 || (keep > 1 && random.nextBoolean())) {
                    change.on(names);
                }
            }
            left.put(path, names, content -> torn(content, random));
        });
        return left;
    }

    /** What becomes of a file's bytes. */
    @FunctionalInterface
    private interface Fate {
        byte[] of(Content content);
    }

    private void put(Path path, Map<Path, Content> names, Fate fate) {
        Folder folder = new Folder();
        IdentityHashMap<Content, Content> copies = new IdentityHashMap<>();
        names.forEach((name, content) -> {
            Content copy = copies.computeIfAbsent(content, original -> {
                byte[] bytes = fate.of(original);
                return new Content(original.key, bytes, bytes, original.modified);
            });
            folder.now.put(name, copy);
            folder.forced.put(name, copy);
        });
        folders.put(path, folder);
    }

    private static byte[] torn(Content content, Random random) {
        byte[] now = content.now;
        byte[] forced = content.forced;
        int fate = random.nextInt(4);
        if (fate == 0 || Arrays.equals(now, forced)) {
            return forced;
        } else if (fate == 1) {
            return now;
        } else if (now.length < forced.length) {
            return Arrays.copyOf(forced, now.length + random.nextInt(forced.length - now.length + 1));
        }
        int same = Math.max(0, Arrays.mismatch(now, forced));
        byte[] torn = Arrays.copyOf(now, same + random.nextInt(now.length - same + 1));
        for (int at = same, end; fate == 2 && at < torn.length; at = end) {
            end = Math.min(torn.length, (at / BLOCK + 1) * BLOCK);
            if (random.nextBoolean()) {
                Arrays.fill(torn, at, end, (byte) 0);
            }
        }
        return torn;
    }

    /** The bytes of every file, by its name and the name of its folder. */
    public Map<Path, byte[]> files() {
        Map<Path, byte[]> files = new TreeMap<>();
        folders.values().forEach(folder -> folder.now.forEach((name, content) -> files.put(name, content.now.clone())));
        return files;
    }

    private Folder folder(Path path) throws NoSuchFileException {
        Folder folder = folders.get(path);
        if (folder == null) {
            throw new NoSuchFileException(path.toString());
        }
        return folder;
    }

    private Folder folderOf(Path file) throws NoSuchFileException {
        return folder(Optional.ofNullable(file.getParent()).orElseThrow());
    }

    private Content content(Path file) throws NoSuchFileException {
        Content content = folderOf(file).now.get(file);
        if (content == null) {
            throw new NoSuchFileException(file.toString());
        }
        return content;
    }

    private FileTime tick() {
        ticks++;
        return FileTime.fromMillis(ticks);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return content(file).now.clone();
    }

    @Override
    public boolean exists(Path file) {
        Folder folder = folders.get(file.getParent());
        return folders.containsKey(file) || (folder != null && folder.now.containsKey(file));
    }

    @Override
    public Optional<FileVersion> version(Path file) throws IOException {
        if (!exists(file)) {
            return Optional.empty();
        }
        Content content = content(file);
        return Optional.of(new FileVersion(content.now.length, content.modified, Optional.of(content.key)));
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return List.copyOf(folder(folder).now.keySet());
    }

    @Override
    public void createFolders(Path folder) {
        folders.computeIfAbsent(folder, none -> new Folder());
    }

    @Override
    public void createFolder(Path folder) throws NoSuchFileException {
        var unused = folder(Optional.ofNullable(folder.getParent()).orElseThrow());
        createFolders(folder);
    }

    @Override
    public void write(Path newFile, byte[] bytes) throws IOException {
        if (exists(newFile)) {
            throw new FileAlreadyExistsException(newFile.toString());
        }
        FileTime modified = tick();
        Content content = new Content(ticks, bytes.clone(), new byte[0], modified);
        folderOf(newFile).change(names -> names.put(newFile, content));
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        Content content = content(file);
        int length = content.now.length;
        content.now = Arrays.copyOf(content.now, length + bytes.length);
        System.arraycopy(bytes, 0, content.now, length, bytes.length);
        content.modified = tick();
    }

    @Override
    public boolean isWriteProtected(Path file) {
        return false;
    }

    @Override
    public void makeWritable(Path file) {
        throw new AssertionError("no file here is set to read-only");
    }

    @Override
    public void truncate(Path file, long length) throws IOException {
        Content content = content(file);
        if (length < content.now.length) {
            content.now = Arrays.copyOf(content.now, Math.toIntExact(length));
            content.modified = tick();
        }
    }

    @Override
    public void force(Path file) throws IOException {
        Content content = content(file);
        content.forced = content.now;
    }

    @Override
    public void moveOver(Path from, Path to) throws IOException {
        Content content = content(from);
        folderOf(to).change(names -> {
            names.remove(from);
            names.put(to, content);
        });
    }

    @Override
    public void moveAside(Path from, Path to) throws IOException {
        if (exists(to)) {
            throw new FileAlreadyExistsException(to.toString());
        }
        moveOver(from, to);
    }

    @Override
    public void link(Path file, Path second) throws IOException {
        if (exists(second)) {
            throw new FileAlreadyExistsException(second.toString());
        }
        Content content = content(file);
        folderOf(second).change(names -> names.put(second, content));
    }

    @Override
    public Optional<Closeable> lock(Path file, boolean make) {
        throw new AssertionError("nobody else is here");
    }

    @Override
    public Path placeOf(Path file) {
        return file;
    }

    @Override
    public void likeAccess(Path of, Path on) {
        // Everybody may use everything.
    }

    @Override
    public void forceFolder(Path path) throws IOException {
        Folder folder = folder(path);
        folder.forced.clear();
        folder.forced.putAll(folder.now);
        folder.unforced.clear();
    }

    @Override
    public void delete(Path file) throws IOException {
        content(file);
        folderOf(file).change(names -> names.remove(file));
    }
}

package org.xufei.storage.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Another disk, which can go without forcing folders where that is not to be had. */
public final class OptionalFsyncDisk implements Disk {

    private final Disk disk;
    private volatile boolean fsyncIsOptional;

    public OptionalFsyncDisk(Disk disk) {
        this.disk = disk;
    }

    /** From now on a folder that cannot be forced is no failure. */
    public void makeFsyncOptional() {
        fsyncIsOptional = true;
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        try {
            disk.forceFolder(folder);
        } catch (IOException e) {
            if (!fsyncIsOptional) {
                throw e;
            }
        }
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return disk.read(file);
    }

    @Override
    public boolean exists(Path file) throws IOException {
        return disk.exists(file);
    }

    @Override
    public Optional<FileVersion> version(Path file) throws IOException {
        return disk.version(file);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return disk.list(folder);
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        try {
            disk.createFolders(folder);
        } catch (IOException e) {
            // It is there, and only the one above could not be forced.
            if (!fsyncIsOptional || !disk.exists(folder)) {
                throw e;
            }
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        try {
            disk.createFolder(folder);
        } catch (IOException e) {
            // It is there, and only the one above could not be forced.
            if (!fsyncIsOptional || !disk.exists(folder)) {
                throw e;
            }
        }
    }

    @Override
    public void write(Path newFile, byte[] bytes) throws IOException {
        disk.write(newFile, bytes);
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        disk.append(file, bytes);
    }

    @Override
    public boolean isWriteProtected(Path file) throws IOException {
        return disk.isWriteProtected(file);
    }

    @Override
    public void makeWritable(Path file) throws IOException {
        disk.makeWritable(file);
    }

    @Override
    public void truncate(Path file, long length) throws IOException {
        disk.truncate(file, length);
    }

    @Override
    public void force(Path file) throws IOException {
        disk.force(file);
    }

    @Override
    public void moveOver(Path from, Path to) throws IOException {
        disk.moveOver(from, to);
    }

    @Override
    public void moveAside(Path from, Path to) throws IOException {
        disk.moveAside(from, to);
    }

    @Override
    public void link(Path file, Path second) throws IOException {
        disk.link(file, second);
    }

    @Override
    public Path placeOf(Path file) throws IOException {
        return disk.placeOf(file);
    }

    @Override
    public void likeAccess(Path of, Path on) throws IOException {
        disk.likeAccess(of, on);
    }

    @Override
    public Optional<Closeable> lock(Path file, boolean make) throws IOException {
        return disk.lock(file, make);
    }

    @Override
    public void delete(Path file) throws IOException {
        disk.delete(file);
    }
}

package org.xufei.storage.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A real disk on which the n-th operation goes wrong. */
public final class FaultyDisk implements Disk {

    public enum Fault {
        /** That operation fails; those after it succeed. */
        ONCE,
        /** Nothing works from then on, as if the machine had stopped. */
        CRASH
    }

    private final Disk real = new RealDisk();
    private final List<String> done = new ArrayList<>();
    private int countdown;
    private String only = "";
    private Fault fault = Fault.ONCE;
    private IOException exception = new IOException("the disk failed");

    /** Every operation works until {@link #fail} is called. */
    public static FaultyDisk working() {
        return new FaultyDisk();
    }

    /** @param nth 1 is the very next operation */
    public void fail(int nth, Fault newFault, IOException with) {
        done.clear();
        only = "";
        countdown = nth;
        fault = newFault;
        exception = with;
    }

    /** Lets the next operation of this name fail. */
    public void failOn(String operation, Fault newFault, IOException with) {
        failOn(operation, 1, newFault, with);
    }

    /** @param nth 1 is the next operation of this name */
    public void failOn(String operation, int nth, Fault newFault, IOException with) {
        fail(nth, newFault, with);
        only = operation;
    }

    /** Whether the fault has struck. */
    public boolean hasFailed() {
        return done.stream().anyMatch(name -> name.endsWith("!"));
    }

    /** The operations since the last call of {@link #fail}, those that failed with an exclamation mark. */
    public List<String> done() {
        return List.copyOf(done);
    }

    private boolean strikes(String name) {
        if (only.isEmpty() || only.equals(name) || hasFailed()) {
            countdown--;
        }
        boolean struck = countdown == 0 || (countdown < 0 && fault == Fault.CRASH && hasFailed());
        done.add(struck ? name + "!" : name);
        return struck;
    }

    private void begin(String name) throws IOException {
        if (strikes(name)) {
            throw exception;
        }
    }

    @Override
    public byte[] read(Path file) throws IOException {
        begin("read");
        return real.read(file);
    }

    @Override
    public boolean exists(Path file) throws IOException {
        begin("exists");
        return real.exists(file);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        begin("list");
        return real.list(folder);
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        begin("createFolders");
        real.createFolders(folder);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        begin("createFolder");
        real.createFolder(folder);
    }

    /** Fails half way. */
    @Override
    public void write(Path newFile, byte[] bytes) throws IOException {
        if (strikes("write")) {
            if (countdown == 0) {
                real.write(newFile, Arrays.copyOf(bytes, bytes.length / 2));
            }
            throw exception;
        }
        real.write(newFile, bytes);
    }

    /** Fails half way. */
    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        if (strikes("append")) {
            if (countdown == 0) {
                real.append(file, Arrays.copyOf(bytes, bytes.length / 2));
            }
            throw exception;
        }
        real.append(file, bytes);
    }

    @Override
    public void truncate(Path file, long length) throws IOException {
        begin("truncate");
        real.truncate(file, length);
    }

    @Override
    public Optional<FileVersion> version(Path file) throws IOException {
        begin("version");
        return real.version(file);
    }

    @Override
    public void force(Path file) throws IOException {
        begin("force");
        real.force(file);
    }

    @Override
    public void moveOver(Path from, Path to) throws IOException {
        begin("moveOver");
        real.moveOver(from, to);
    }

    @Override
    public void moveAside(Path from, Path to) throws IOException {
        begin("moveAside");
        real.moveAside(from, to);
    }

    @Override
    public boolean isWriteProtected(Path file) throws IOException {
        return real.isWriteProtected(file);
    }

    @Override
    public void makeWritable(Path file) throws IOException {
        begin("makeWritable");
        real.makeWritable(file);
    }

    @Override
    public void link(Path file, Path second) throws IOException {
        begin("link");
        real.link(file, second);
    }

    @Override
    public Optional<Closeable> lock(Path file, boolean make) throws IOException {
        return real.lock(file, make);
    }

    @Override
    public Path placeOf(Path file) throws IOException {
        return real.placeOf(file);
    }

    @Override
    public void likeAccess(Path of, Path on) throws IOException {
        begin("likeAccess");
        real.likeAccess(of, on);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        begin("forceFolder");
        real.forceFolder(folder);
    }

    @Override
    public void delete(Path file) throws IOException {
        begin("delete");
        real.delete(file);
    }
}

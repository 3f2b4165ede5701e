package org.xufei.storage.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Another disk, with something that goes wrong at the n-th operation. */
public final class BreakingDisk implements Disk {

    /** The process ended: no code of the app's runs after this. */
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super("the process ended", null, false, false);
        }
    }

    public enum Fault {
        STOPS_BEFORE(0, true),
        /** Of what was to be written any part is. */
        STOPS_HALFWAY(0, true),
        STOPS_AFTER(0, true),
        /** An I/O error; of what was to be written any part is. */
        FAILS(1, false),
        /** An I/O error although it was done. */
        FAILS_AFTER(1, false),
        FULL(1, false),
        /** No room until somebody makes some. */
        STAYS_FULL(Integer.MAX_VALUE, false),
        /** Somebody holds the file, and lets go after three attempts. */
        DENIED(3, false),
        /** Nothing can be changed any more. */
        STAYS_DENIED(Integer.MAX_VALUE, false);

        private final int times;
        private final boolean stops;

        Fault(int times, boolean stops) {
            this.times = times;
            this.stops = stops;
        }

        public boolean stops() {
            return stops;
        }
    }

    /** What an operation does; which of them a fault can hit. */
    private enum Kind {
        LOOKS,
        CHANGES,
        TAKES_ROOM
    }

    @FunctionalInterface
    private interface Operation<R> {
        R run() throws IOException;
    }

    @FunctionalInterface
    private interface Change {
        void run() throws IOException;
    }

    private final Disk disk;
    private final Random random;
    private Optional<Fault> fault = Optional.empty();
    private int countdown;
    private int times;
    private int operations;
    private boolean struck;

    public BreakingDisk(Disk disk, Random random) {
        this.disk = disk;
        this.random = random;
    }

    /** @param nth 1 is the very next operation */
    public void fail(int nth, Fault next) {
        fault = Optional.of(next);
        countdown = nth;
        times = next.times;
        operations = 0;
        struck = false;
    }

    /** Everything works again. */
    public void heal() {
        fault = Optional.empty();
    }

    public boolean hasStruck() {
        return struck;
    }

    /** Since the last call of {@link #fail}. */
    public int operations() {
        return operations;
    }

    private <R> R run(Kind kind, Path file, Operation<R> whole, Change part) throws IOException {
        operations++;
        countdown--;
        boolean now = fault.isPresent() && (countdown == 0 || (struck && times > 0) || (struck && isStopped()));
        if (!now || !hits(kind)) {
            return whole.run();
        }
        boolean first = !struck;
        struck = true;
        times--;
        switch (fault.orElseThrow()) {
            case STOPS_BEFORE -> throw new Stopped();
            case STOPS_HALFWAY -> {
                if (first) {
                    part.run();
                }
                throw new Stopped();
            }
            case STOPS_AFTER -> {
                if (first) {
                    whole.run();
                }
                throw new Stopped();
            }
            case FAILS -> {
                part.run();
                throw new IOException("Input/output error");
            }
            case FAILS_AFTER -> {
                whole.run();
                throw new IOException("Input/output error");
            }
            case FULL, STAYS_FULL -> {
                part.run();
                throw new IOException("No space left on device");
            }
            case DENIED, STAYS_DENIED -> throw new AccessDeniedException(file.toString());
        }
        throw new IllegalStateException();
    }

    private boolean isStopped() {
        return fault.map(Fault::stops).orElse(false);
    }

    private boolean hits(Kind kind) {
        return switch (fault.orElseThrow()) {
            case FULL, STAYS_FULL -> kind == Kind.TAKES_ROOM;
            case STAYS_DENIED -> kind != Kind.LOOKS;
            case STOPS_HALFWAY -> kind == Kind.TAKES_ROOM || struck;
            default -> true;
        };
    }

    private void change(Kind kind, Path file, Change whole, Change part) throws IOException {
        run(
                kind,
                file,
                () -> {
                    whole.run();
                    return true;
                },
                part);
    }

    private byte[] anyPart(byte[] bytes) {
        // Without its last byte is what is most easily taken for whole.
        int length = random.nextInt(4) == 0 ? bytes.length - 1 : random.nextInt(bytes.length + 1);
        return Arrays.copyOf(bytes, Math.max(0, length));
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return run(Kind.LOOKS, file, () -> disk.read(file), () -> {});
    }

    @Override
    public boolean exists(Path file) throws IOException {
        return run(Kind.LOOKS, file, () -> disk.exists(file), () -> {});
    }

    @Override
    public Optional<FileVersion> version(Path file) throws IOException {
        return run(Kind.LOOKS, file, () -> disk.version(file), () -> {});
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return run(Kind.LOOKS, folder, () -> disk.list(folder), () -> {});
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        change(Kind.CHANGES, folder, () -> disk.createFolders(folder), () -> {});
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        change(Kind.CHANGES, folder, () -> disk.createFolder(folder), () -> {});
    }

    @Override
    public void write(Path newFile, byte[] bytes) throws IOException {
        change(Kind.TAKES_ROOM, newFile, () -> disk.write(newFile, bytes), () -> disk.write(newFile, anyPart(bytes)));
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        change(Kind.TAKES_ROOM, file, () -> disk.append(file, bytes), () -> disk.append(file, anyPart(bytes)));
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
        change(Kind.CHANGES, file, () -> disk.truncate(file, length), () -> {});
    }

    @Override
    public void force(Path file) throws IOException {
        change(Kind.CHANGES, file, () -> disk.force(file), () -> {});
    }

    @Override
    public void moveOver(Path from, Path to) throws IOException {
        change(Kind.CHANGES, to, () -> disk.moveOver(from, to), () -> {});
    }

    @Override
    public void moveAside(Path from, Path to) throws IOException {
        change(Kind.CHANGES, to, () -> disk.moveAside(from, to), () -> {});
    }

    @Override
    public void link(Path file, Path second) throws IOException {
        change(Kind.CHANGES, second, () -> disk.link(file, second), () -> {});
    }

    @Override
    public Optional<Closeable> lock(Path file, boolean make) throws IOException {
        return disk.lock(file, make);
    }

    @Override
    public Path placeOf(Path file) throws IOException {
        return disk.placeOf(file);
    }

    @Override
    public void likeAccess(Path of, Path on) throws IOException {
        change(Kind.CHANGES, on, () -> disk.likeAccess(of, on), () -> {});
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        change(Kind.CHANGES, folder, () -> disk.forceFolder(folder), () -> {});
    }

    @Override
    public void delete(Path file) throws IOException {
        change(Kind.CHANGES, file, () -> disk.delete(file), () -> {});
    }
}

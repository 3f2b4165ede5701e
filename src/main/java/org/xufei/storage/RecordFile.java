package org.xufei.storage;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xufei.json.JsonFault;
import org.xufei.storage.Gathering.Extras;

/** A file of records. It is written only when all that stands in it is known, and never when it could not be read. */
public final class RecordFile<T> {

    private static final ZoneId CAMBODIA = ZoneId.of("Asia/Phnom_Penh");
    /** No colons: Windows takes none in a file name. */
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss", Locale.ROOT);

    private enum State {
        UNREAD,
        WRITABLE,
        READ_ONLY
    }

    private final Disk disk;
    private final Path file;
    private final RecordFormat<T> format;
    private final Clock clock;
    private final boolean readOnly;
    private volatile State state = State.UNREAD;
    private Extras extras = Extras.NONE;

    RecordFile(Disk disk, Path folder, RecordFormat<T> format, Clock clock, boolean readOnly) {
        this.disk = disk;
        this.file = folder.resolve(format.name() + ".json");
        this.format = format;
        this.clock = clock;
        this.readOnly = readOnly;
    }

    public Path file() {
        return file;
    }

    /** Whether nothing can be written, because not all of the file could be read or another copy of the app is at work. */
    public boolean isReadOnly() {
        return state == State.READ_ONLY;
    }

    /** Reads the file; a missing one is an empty one. A damaged one is put aside first, and what can be read of it saved. */
    public synchronized Loaded<T> read() {
        try {
            return read(disk.read(file));
        } catch (NoSuchFileException none) {
            return loaded(State.WRITABLE, Extras.NONE, List.of(), Optional.empty());
        } catch (FileTooLarge e) {
            return loaded(State.READ_ONLY, Extras.NONE, List.of(), Optional.of(new FileProblem.TooLarge(file)));
        } catch (IOException e) {
            return loaded(State.READ_ONLY, Extras.NONE, List.of(), Optional.of(new FileProblem.Unreadable(file, e)));
        }
    }

    private Loaded<T> read(byte[] bytes) {
        try {
            RecordFormat.Content<T> content = format.read(bytes);
            return content.version() > RecordFormat.VERSION
                    ? newer(content.version(), content.records())
                    : loaded(State.WRITABLE, content.extras(), content.records(), Optional.empty());
        } catch (JsonFault fault) {
            Salvage<T> salvage = format.salvage(bytes, fault);
            int version = format.version(bytes).orElse(RecordFormat.VERSION);
            return version > RecordFormat.VERSION ? newer(version, salvage.records()) : putAside(bytes, salvage);
        }
    }

    private Loaded<T> newer(int version, List<T> records) {
        return loaded(State.READ_ONLY, Extras.NONE, records, Optional.of(new FileProblem.Newer(file, version)));
    }

    private Loaded<T> putAside(byte[] bytes, Salvage<T> salvage) {
        int salvaged = salvage.records().size();
        try {
            if (readOnly) {
                throw NotSaved.readOnly(file);
            }
            Path keptAs = freeName();
            if (salvaged == 0) {
                // Needs no force: if a power cut undoes it, the damaged file is where it was.
                disk.moveAside(file, keptAs);
            } else {
                // Copied, then replaced: moved, there would be a moment without a file, and after a crash an empty
                // list.
                SafeFile safely = new SafeFile(disk);
                safely.create(keptAs, bytes);
                safely.replace(file, format.write(salvage.records(), salvage.extras()));
            }
            return loaded(
                    State.WRITABLE,
                    salvage.extras(),
                    salvage.records(),
                    Optional.of(new FileProblem.Damaged(file, keptAs, salvaged, salvage.lost(), salvage.first())));
        } catch (IOException e) {
            return loaded(
                    State.READ_ONLY,
                    salvage.extras(),
                    salvage.records(),
                    Optional.of(new FileProblem.NotMovedAside(file, salvage.first(), salvaged, salvage.lost(), e)));
        }
    }

    private Path freeName() throws IOException {
        String name = format.name() + ".damaged-" + STAMP.format(LocalDateTime.now(clock.withZone(CAMBODIA)));
        Path free = file.resolveSibling(name + ".json");
        for (int i = 2; disk.exists(free); i++) {
            free = file.resolveSibling(name + "-" + i + ".json");
        }
        return free;
    }

    private Loaded<T> loaded(State newState, Extras newExtras, List<T> records, Optional<FileProblem> problem) {
        state = readOnly ? State.READ_ONLY : newState;
        extras = newExtras;
        return new Loaded<>(records, problem);
    }

    /**
     * Puts these records in place of those in the file. When it returns, they would survive a power cut.
     *
     * @throws NotSaved if the file is as it was
     * @throws IllegalStateException if the file was not read before: what stands in it is not known
     * @throws IllegalArgumentException if a record could not be read again, such as a second one with the same id
     */
    public synchronized void write(List<T> records) throws NotSaved {
        switch (state) {
            case UNREAD -> throw new IllegalStateException("written before it was read: " + file.getFileName());
            case READ_ONLY -> throw NotSaved.readOnly(file);
            case WRITABLE -> {
                try {
                    new SafeFile(disk).replace(file, format.write(records, extras));
                } catch (IOException e) {
                    throw new NotSaved(file, e);
                }
            }
        }
    }
}

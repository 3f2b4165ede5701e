package org.xufei.storage.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.xufei.domain.PhnomPenh;
import org.xufei.storage.disk.Disk;
import org.xufei.storage.disk.SafeFile;

/** Keeps what stood in a file beside it, under a name that says why and when, and never in place of another file. */
public final class Quarantine {

    /** No colons: Windows takes none in a file name. */
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss", Locale.ROOT);

    private final Disk disk;
    private final Clock clock;
    /** The last copy of each file. */
    private final Map<Path, Path> copies = new HashMap<>();

    public Quarantine(Disk disk, Clock clock) {
        this.disk = disk;
        this.clock = clock;
    }

    /** Needs no force: if a power cut undoes it, the file is where it was. */
    public Path move(Path file, String why) throws IOException {
        return move(file, file, why);
    }

    /** The same for what has another name already, from which it is taken. */
    public Path move(Path from, Path file, String why) throws IOException {
        Path free = freeName(file, why);
        disk.moveAside(from, free);
        return free;
    }

    /** Makes no second copy of the same bytes: a caller that failed after the first one tries again. */
    public Path copy(Path file, String why, byte[] bytes) throws IOException {
        Path earlier = copies.get(file);
        if (earlier != null && disk.exists(earlier) && Arrays.equals(disk.read(earlier), bytes)) {
            return earlier;
        }
        Path free = freeName(file, why);
        new SafeFile(disk).create(free, bytes);
        copies.put(file, free);
        return free;
    }

    private Path freeName(Path file, String why) throws IOException {
        String whole = String.valueOf(file.getFileName());
        int dot = whole.indexOf('.');
        String ending = whole.substring(dot);
        String name = whole.substring(0, dot) + "." + why + "-"
                + STAMP.format(LocalDateTime.now(clock.withZone(PhnomPenh.ZONE)));
        Path free = file.resolveSibling(name + ending);
        for (int i = 2; disk.exists(free); i++) {
            free = file.resolveSibling(name + "-" + i + ending);
        }
        return free;
    }
}

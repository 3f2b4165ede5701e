package org.xufei.storage.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.xufei.domain.PhnomPenh;
import org.xufei.json.JsonFault;
import org.xufei.storage.disk.Disk;
import org.xufei.storage.disk.FileTooLarge;
import org.xufei.storage.disk.SafeFile;
import org.xufei.storage.format.RecordFormat;
import org.xufei.storage.format.Revision;

/**
 * Copies of one of the user's files as it was, in a folder beside it: compressed, each state once. Each new one gets the next number: a
 * clock can be set to any time, and which state is the latest must not hang on it.
 */
public final class Backups<T> {

    /** No colons: Windows takes none in a file name. */
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss-SSS", Locale.ROOT);

    static final Pattern NAME =
            Pattern.compile("(?<kind>[a-z-]+)\\.(c(?<number>[0-9]{12})\\.)?(?<at>[0-9T-]{23})\\.n(?<records>[0-9]{1,9})"
                    + "\\.(?<crc>[0-9a-f]{8})(\\.before-(?<before>[a-z]+))?\\.json\\.gz");

    /** Of minutes: by so much a clock may be put right without a word. */
    private static final int TOLERANCE = 5;

    /** In bytes. */
    private static final int START = 64 * 1024;

    private final Disk disk;
    private final Path folder;
    private final RecordFormat<T> format;
    private final Clock clock;

    public Backups(Disk disk, Path folder, RecordFormat<T> format, Clock clock) {
        this.disk = disk;
        this.folder = folder;
        this.format = format;
        this.clock = clock;
    }

    /**
     * The backups there are, the newest first.
     *
     * @throws IOException if their folder cannot be listed
     */
    public List<Backup> list() throws IOException {
        List<Path> files;
        try {
            files = disk.list(folder);
        } catch (NoSuchFileException none) {
            return List.of();
        }
        List<Backup> backups = new ArrayList<>();
        files.forEach(file -> named(file).ifPresent(backups::add));
        backups.sort(Backup.NEWEST_FIRST);
        return backups;
    }

    /**
     * The records in a backup.
     *
     * @throws IOException if it cannot be read
     * @throws JsonFault if it is damaged, or a newer version of the app made it
     */
    public List<T> read(Backup backup) throws IOException, JsonFault {
        RecordFormat.Content<T> content = format.read(unpacked(backup.file(), disk.read(backup.file())));
        if (content.version() > RecordFormat.VERSION || content.altered().count() > 0) {
            throw new JsonFault(JsonFault.Kind.BAD_VALUE, "version");
        }
        return content.records();
    }

    /**
     * What a search for the newest good backup found.
     *
     * @param newest the newest one that holds records and can be read whole, its records counted anew
     * @param unreadable whether there are backups with records, or may be, and none of them can be read
     */
    public record Found(Optional<Backup> newest, boolean unreadable) {}

    Found find() {
        try {
            boolean any = false;
            for (Backup backup : list()) {
                Optional<Backup> good = backup.records() == 0 ? Optional.empty() : checked(backup);
                if (good.isPresent()) {
                    return new Found(good, false);
                }
                any |= backup.records() > 0;
            }
            return new Found(Optional.empty(), any);
        } catch (IOException unknown) {
            return new Found(Optional.empty(), !format.kind().secret());
        }
    }

    public Path folder() {
        return folder;
    }

    /** A state that was kept, and what it says it is. */
    public record Seen(Backup backup, Revision revision) {}

    /**
     * The latest state of the file that was seen, as far as the newest backup says which one it holds; a damaged one is passed over.
     *
     * @throws IOException if it cannot be known now
     */
    public Optional<Seen> latestSeen() throws IOException {
        for (Backup backup : list()) {
            Optional<byte[]> start = start(disk.read(backup.file()));
            if (start.isPresent()) {
                return format.revision(start.get()).map(mark -> new Seen(backup, mark));
            }
        }
        return Optional.empty();
    }

    /** The header and what follows in its neighbourhood: a log may have a hundred thousand records. */
    private static Optional<byte[]> start(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return Optional.of(in.readNBytes(START));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** Gives a backup a name under which it is not let go before somebody decides; as it is where that cannot be done. */
    Backup pinned(Backup backup) {
        if (backup.before().isPresent()) {
            return backup;
        }
        String name = String.valueOf(backup.file().getFileName());
        Path pinned = backup.file().resolveSibling(name.replaceFirst("\\.json\\.gz$", ".before-damage.json.gz"));
        try {
            // Needs no force: if a power cut undoes it, the next start offers it again.
            disk.moveAside(backup.file(), pinned);
            return new Backup(pinned, backup.at(), backup.records(), Optional.of(Backup.Before.DAMAGE));
        } catch (IOException e) {
            return backup;
        }
    }

    /** The backup, its records counted anew; empty if it cannot be read whole. */
    Optional<Backup> checked(Backup backup) {
        try {
            return Optional.of(
                    new Backup(backup.file(), backup.at(), read(backup).size(), backup.before()));
        } catch (IOException | JsonFault damaged) {
            return Optional.empty();
        }
    }

    /**
     * Keeps a state, and lets those go that need not be kept any longer. Nothing happens if it is the newest one already. Of what is
     * secret nothing is kept.
     *
     * @return when the one before was made, if the clock went backwards since
     */
    Optional<LocalDateTime> keep(byte[] state, int records, Optional<Backup.Before> before) throws IOException {
        if (format.kind().secret()) {
            return Optional.empty();
        }
        String crc = crc(Revision.without(state));
        List<Backup> all = list();
        List<Backup> same = all.stream()
                .filter(backup -> backup.file().toString().contains("." + crc + "."))
                .filter(backup -> backup.records() == records)
                .toList();
        if (!all.isEmpty()
                && same.contains(all.get(0))
                && (before.isEmpty() || all.get(0).before().isPresent())) {
            return Optional.empty();
        }
        disk.createFolder(folder);
        LocalDateTime now = LocalDateTime.now(clock.withZone(PhnomPenh.ZONE));
        String name = format.name() + ".c" + nextNumber(all) + "." + STAMP.format(now) + ".n" + records + "." + crc
                + before.map(why -> ".before-" + why.name().toLowerCase(Locale.ROOT))
                        .orElse("") + ".json.gz";
        Path file = folder.resolve(name);
        new SafeFile(disk).replace(file, packed(state));
        List<Backup> kept = new ArrayList<>(list());
        for (Backup older : same) {
            if (older.before().isEmpty() && !older.file().equals(file)) {
                disk.delete(older.file());
                kept.remove(older);
            }
        }
        for (Backup outlived : RetentionPolicy.expired(kept)) {
            disk.delete(outlived.file());
        }
        return all.stream().findFirst().map(Backup::at).filter(last -> now.isBefore(last.minusMinutes(TOLERANCE)));
    }

    private static String nextNumber(List<Backup> all) {
        long last = all.stream().mapToLong(Backup::number).max().orElse(0);
        return String.format(Locale.ROOT, "%012d", last + 1);
    }

    private Optional<Backup> named(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches() || !name.group("kind").equals(format.name())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Backup(
                    file,
                    LocalDateTime.parse(name.group("at"), STAMP),
                    Integer.parseInt(name.group("records")),
                    Optional.ofNullable(name.group("before"))
                            .map(word -> Backup.Before.valueOf(word.toUpperCase(Locale.ROOT)))));
        } catch (DateTimeParseException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static String crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return HexFormat.of().toHexDigits(crc.getValue(), 8);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] unpacked(Path file, byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            // A few kilobytes can unpack to more than the memory holds.
            byte[] bytes = in.readNBytes(FileTooLarge.MAX_BYTES + 1);
            if (bytes.length > FileTooLarge.MAX_BYTES) {
                throw new FileTooLarge(file);
            }
            return bytes;
        }
    }
}

package org.xufei.storage.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.xufei.storage.disk.ConcurrentChange;
import org.xufei.storage.disk.Disk;
import org.xufei.storage.disk.FileVersion;
import org.xufei.storage.disk.FolderIdentityCheck;
import org.xufei.storage.disk.SafeFile;
import org.xufei.storage.format.Revision;

/** Where a {@link Journal} stands on the disk. */
public final class JournalFile<T> {

    private final FolderIdentityCheck folder;
    private final Disk disk;
    private final Path file;
    /** Of which it is a part: who may use that may use it. */
    private final Path whole;

    private final Journal<T> journal;

    public JournalFile(FolderIdentityCheck folder, Path file, Path whole, Journal<T> journal) {
        this.folder = folder;
        this.disk = folder.disk();
        this.file = file;
        this.whole = whole;
        this.journal = journal;
    }

    /**
     * A journal after a line was added.
     *
     * @param version by which it is known
     */
    public record Added(JournalState state, FileVersion version) {}

    /**
     * Adds a line that would survive a power cut to the journal under way, or begins one.
     *
     * @param known by which the file is known; empty if there is none
     * @param base the state of the file of records
     * @throws ConcurrentChange if another program put something else in its place
     */
    public Added add(byte[] line, Optional<JournalState> underWay, Optional<FileVersion> known, Optional<Revision> base)
            throws IOException {
        if (underWay.isEmpty()) {
            return begin(line, known, base);
        }
        JournalState before = underWay.get();
        byte[] added = before.ended() ? line : Journal.onNewLine(line);
        folder.requireSame();
        try {
            disk.append(file, added);
            disk.force(file);
        } catch (IOException e) {
            takeBack(before.length(), e);
            throw e;
        }
        JournalState after =
                new JournalState(before.id(), before.base(), before.lines() + 1, before.length() + added.length, true);
        Optional<FileVersion> now = disk.version(file);
        boolean same = now.map(FileVersion::size).equals(Optional.of(after.length()))
                && now.flatMap(FileVersion::key).equals(known.flatMap(FileVersion::key));
        if (!same && !endsWith(added, after.length())) {
            throw new ConcurrentChange(file);
        }
        return new Added(after, now.orElseThrow(() -> new ConcurrentChange(file)));
    }

    /** A file system may call a file by another name from one look to the next. */
    private boolean endsWith(byte[] added, long length) throws IOException {
        byte[] bytes = disk.read(file);
        return bytes.length == length
                && Arrays.equals(bytes, bytes.length - added.length, bytes.length, added, 0, added.length);
    }

    private Added begin(byte[] line, Optional<FileVersion> known, Optional<Revision> base) throws IOException {
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        first.writeBytes(journal.header(id, base));
        first.writeBytes(line);
        SafeFile.Placed placed = new SafeFile(folder).replace(file, known, first.toByteArray(), whole);
        return new Added(new JournalState(id, base, 1, first.size(), true), placed.version());
    }

    /** A line that is not all there, or might not survive, was not written. */
    private void takeBack(long length, IOException reason) {
        try {
            disk.truncate(file, length);
        } catch (IOException e) {
            // The next save finds a journal that is not as it was left, reads it, and puts it right.
            if (e != reason) { // An exception cannot suppress itself.
                reason.addSuppressed(e);
            }
        }
    }

    /** @return false if it stays */
    public boolean remove() throws IOException {
        if (disk.exists(file)) {
            try {
                disk.delete(file);
            } catch (IOException stays) {
                // The file says that it has this journal in it: where it stays it is passed over.
                return false;
            }
        }
        return true;
    }
}

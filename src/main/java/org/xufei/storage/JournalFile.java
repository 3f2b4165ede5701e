package org.xufei.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.xufei.storage.Copy.Pages;

/** Where a {@link Journal} stands on the disk. */
final class JournalFile<T> {

    private final Disk disk;
    private final Path file;
    private final Journal<T> journal;

    JournalFile(Disk disk, Path file, Journal<T> journal) {
        this.disk = disk;
        this.file = file;
        this.journal = journal;
    }

    /** Adds a line that would survive a power cut to the journal under way, or begins one. */
    Pages add(byte[] line, Optional<Pages> underWay) throws IOException {
        if (underWay.isEmpty()) {
            return begin(line);
        }
        Pages before = underWay.get();
        byte[] added = before.ended() ? line : Journal.onNewLine(line);
        try {
            disk.append(file, added);
            disk.force(file);
        } catch (IOException e) {
            takeBack(before.length(), e);
            throw e;
        }
        return new Pages(before.id(), before.length() + added.length, true);
    }

    private Pages begin(byte[] line) throws IOException {
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        first.writeBytes(journal.header(id));
        first.writeBytes(line);
        new SafeFile(disk).replace(file, first.toByteArray());
        return new Pages(id, first.size(), true);
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

    void remove() throws IOException {
        if (disk.exists(file)) {
            try {
                disk.delete(file);
            } catch (IOException stays) {
                // The file says that it has this journal in it: where it stays it is passed over.
                return;
            }
        }
    }
}

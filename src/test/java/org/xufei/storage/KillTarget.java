package org.xufei.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.xufei.domain.receipt.Receipt;
import org.xufei.storage.disk.FolderLock;
import org.xufei.storage.disk.RealDisk;

/** A process of its own that saves one change after the other until it is killed. */
final class KillTarget {

    static final String SAVED = "saved";

    private KillTarget() {}

    /** @param arguments the folder, from which size in bytes on a file gets a journal, and which start this is */
    public static void main(String[] arguments) throws IOException {
        Path path = Path.of(arguments[0]);
        long small = Long.parseLong(arguments[1]);
        Optional<FolderLock> lock = FolderLock.take(path);
        if (lock.isEmpty()) {
            throw new IllegalStateException("another process holds the folder");
        }
        DataFolder folder = new DataFolder(new RealDisk(), path, Clock.systemUTC(), false, small);
        folder.claim(lock.get());
        folder.sweep();
        RecordFile<Receipt> file = folder.file(RecordKinds.RECEIPTS);
        KillScript script = new KillScript(file.read().records(), Integer.parseInt(arguments[2]));
        while (file.write(script.next()).saved()) {
            System.out.println(SAVED);
            if (script.pauses()) {
                file.compact();
                file.backUp();
            }
        }
        throw new IllegalStateException("not saved");
    }
}

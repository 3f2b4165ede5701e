package org.xufei.storage.disk;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Another program put something in the place of a file in the middle of a save: to be read and merged before it is saved again. */
public final class ConcurrentChange extends FileSystemException {

    private static final long serialVersionUID = 1;

    public ConcurrentChange(Path file) {
        super(file.toString(), null, "changed by another program in the meantime");
    }
}

package org.xufei.storage.disk;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file has more bytes than the app reads or writes: it would not fit into the memory of a small machine. */
public final class FileTooLarge extends FileSystemException {

    private static final long serialVersionUID = 1;

    /** In mebibytes. A hundred thousand receipts take about 35. */
    public static final int MAX_MIB = 64;

    public static final int MAX_BYTES = MAX_MIB * 1024 * 1024;

    public FileTooLarge(Path file) {
        super(file.toString(), null, "larger than " + MAX_MIB + " MiB");
    }
}

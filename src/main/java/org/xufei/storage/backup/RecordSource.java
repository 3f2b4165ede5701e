package org.xufei.storage.backup;

import java.nio.file.Path;

/** Where records can be taken from: a backup, or another file of the same kind of records. */
public interface RecordSource {

    Path file();
}

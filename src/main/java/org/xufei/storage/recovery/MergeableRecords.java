package org.xufei.storage.recovery;

import java.util.List;
import java.util.Optional;
import org.xufei.storage.disk.FileVersion;
import org.xufei.storage.format.UnknownFields;

/**
 * What could be read of a {@link MergeCandidate}.
 *
 * @param unknown what a newer version wrote into the records
 * @param altered how many of the records are not as the app wrote them
 * @param lost how many records could not be read
 * @param version of the file, before it was read
 */
public record MergeableRecords<T>(
        List<T> records, UnknownFields<T> unknown, int altered, int lost, Optional<FileVersion> version) {

    public MergeableRecords {
        records = List.copyOf(records);
    }
}

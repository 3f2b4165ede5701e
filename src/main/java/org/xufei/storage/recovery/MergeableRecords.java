package org.xufei.storage.recovery;

import java.util.List;
import java.util.Optional;
import org.xufei.storage.disk.FileVersion;
import org.xufei.storage.format.UnknownFields;

/** What could be read of an {@link MergeCandidate}. */
public final class MergeableRecords<T> {

    private final List<T> records;
    private final UnknownFields<T> extras;
    private final int altered;
    private final int lost;
    private final Optional<FileVersion> version;

    MergeableRecords(List<T> records, UnknownFields<T> extras, int altered, int lost, Optional<FileVersion> stamp) {
        this.records = List.copyOf(records);
        this.extras = extras;
        this.altered = altered;
        this.lost = lost;
        this.version = stamp;
    }

    public List<T> records() {
        return records;
    }

    /** What a newer version wrote into the records. */
    public UnknownFields<T> extras() {
        return extras;
    }

    /** How many of the records are not as the app wrote them. */
    public int altered() {
        return altered;
    }

    /** How many records could not be read. */
    public int lost() {
        return lost;
    }

    /** Of the file, before it was read. */
    public Optional<FileVersion> version() {
        return version;
    }
}

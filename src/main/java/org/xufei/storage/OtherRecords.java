package org.xufei.storage;

import java.util.List;
import java.util.Optional;

/** What could be read of an {@link OtherFile}. */
public final class OtherRecords<T> {

    private final List<T> records;
    private final UnknownFields<T> extras;
    private final int altered;
    private final int lost;
    private final Optional<FileVersion> stamp;

    OtherRecords(List<T> records, UnknownFields<T> extras, int altered, int lost, Optional<FileVersion> stamp) {
        this.records = List.copyOf(records);
        this.extras = extras;
        this.altered = altered;
        this.lost = lost;
        this.stamp = stamp;
    }

    public List<T> records() {
        return records;
    }

    /** What a newer version wrote into the records. */
    UnknownFields<T> extras() {
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
    public Optional<FileVersion> stamp() {
        return stamp;
    }
}

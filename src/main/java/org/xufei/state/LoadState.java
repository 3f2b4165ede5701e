package org.xufei.state;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** How far the reading of a file has come, for whoever shows its records before it is read. */
final class LoadState<T> {

    private final RecordStore<T> saved;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper legible = new ReadOnlyBooleanWrapper(true);

    LoadState(RecordStore<T> saved) {
        this.saved = saved;
    }

    void load() {
        saved.load(result -> {
            legible.set(result.problem().isEmpty() || !result.records().isEmpty());
            loaded.set(true);
        });
    }

    /** False until the file has been read. */
    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    /** False if nothing could be read of a file that is there. */
    ReadOnlyBooleanProperty legible() {
        return legible.getReadOnlyProperty();
    }
}

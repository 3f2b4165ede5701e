package org.xufei.state;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.usage.DataReading;
import org.xufei.storage.RecordFile;

/** What was left of the cards' data, in the order in which it was noted. */
public final class Readings {

    private final RecordStore<DataReading> saved;
    private final EditHistory history;
    private final Restorable<DataReading> restorable;
    private final LoadState<DataReading> loading;

    public Readings(RecordFile<DataReading> file, Background background, Troubles troubles, EditHistory history) {
        this.history = history;
        saved = new RecordStore<>(file, RecordStore.Unwritten.NOT_MADE, background, troubles);
        restorable = new Restorable<>(saved, DataReading::id, history, troubles);
        loading = new LoadState<>(saved);
    }

    public void load() {
        loading.load();
    }

    /** To be called before the worker ends. */
    public void close() {
        saved.close();
    }

    /** What backups put back. */
    public Restorable<DataReading> restorable() {
        return restorable;
    }

    /** False until the file has been read. */
    public ReadOnlyBooleanProperty loaded() {
        return loading.loaded();
    }

    public ReadOnlyObjectProperty<List<DataReading>> records() {
        return saved.records();
    }

    /**
     * Adds a reading.
     *
     * @param number of its card
     * @param done told on the FX thread whether it was made
     */
    public void add(DataReading reading, PhoneNumber number, Consumer<EditResult> done) {
        make(
                new EditName.OfReading(EditName.ReadingKind.ADD, reading, number),
                before -> Stream.concat(before.stream(), Stream.of(reading)).toList(),
                done);
    }

    /**
     * Deletes a reading.
     *
     * @param number of its card
     * @param done told on the FX thread whether it was made
     */
    public void delete(DataReading reading, PhoneNumber number, Consumer<EditResult> done) {
        make(
                new EditName.OfReading(EditName.ReadingKind.DELETE, reading, number),
                before -> before.stream()
                        .filter(other -> !other.id().equals(reading.id()))
                        .toList(),
                done);
    }

    /** The end of all readings of these cards, to be made together with what ends them. */
    public Change<DataReading> deletionOf(Set<UUID> cards) {
        return changing(before -> before.stream()
                .filter(reading -> !cards.contains(reading.card()))
                .toList());
    }

    private void make(EditName editName, UnaryOperator<List<DataReading>> change, Consumer<EditResult> done) {
        history.make(editName, List.of(changing(change)), done);
    }

    private Change<DataReading> changing(UnaryOperator<List<DataReading>> change) {
        return new Change<>(saved, DataReading::id, change);
    }
}

package org.xufei.state;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.usage.DataReading;
import org.xufei.storage.RecordFile;

/** What was left of the cards' data, in the order in which it was noted. */
public final class Readings extends RecordStore<DataReading> {

    public Readings(RecordFile<DataReading> file, StoreContext context) {
        super(file, WritePolicy.ASK, context);
    }

    /**
     * Adds a reading.
     *
     * @param number of its card
     * @param done told on the FX thread whether it was made
     */
    public void add(DataReading reading, PhoneNumber number, Consumer<EditResult> done) {
        edit(
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
        edit(
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
}

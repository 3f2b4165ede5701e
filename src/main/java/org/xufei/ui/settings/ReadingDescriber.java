package org.xufei.ui.settings;

import java.util.List;
import java.util.UUID;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.usage.DataReading;
import org.xufei.ui.Message;

/** What is said of a reading of the data left. */
final class ReadingDescriber implements RecordDescriber<DataReading> {

    private final NumberNames names;

    /** @param names of the cards that there are now: a reading knows its card by id only */
    ReadingDescriber(NumberNames names) {
        this.names = names;
    }

    @Override
    public Message line(DataReading reading) {
        return Message.of("settings.reading", card(reading), reading.at(), reading.left());
    }

    @Override
    public List<FieldChange> changes(DataReading before, DataReading after) {
        return new Comparison<>(before, after)
                .field("settings.change.number", this::card)
                .field("settings.change.date", DataReading::at)
                .field("settings.change.left", DataReading::left)
                .differences();
    }

    private Object card(DataReading reading) {
        UUID id = reading.card();
        return names.cards().getValue().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .map(SimCard::number)
                .map(names::of)
                .orElse(Message.of("settings.reading.gone"));
    }
}

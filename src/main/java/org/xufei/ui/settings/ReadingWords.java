package org.xufei.ui.settings;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.usage.DataReading;
import org.xufei.ui.Message;

/** What is said of a reading of the data left. */
final class ReadingWords implements RecordWords<DataReading> {

    private final Supplier<List<SimCard>> cards;

    /** @param cards that there are now: a reading knows its card by id only */
    ReadingWords(Supplier<List<SimCard>> cards) {
        this.cards = cards;
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
        return cards.get().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .<Object>map(SimCard::number)
                .orElse(Message.of("settings.reading.gone"));
    }
}

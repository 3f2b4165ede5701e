package org.xufei.ui.simcards.detail;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xufei.domain.input.InputParser;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.usage.DataAmount;
import org.xufei.domain.usage.DataReading;
import org.xufei.state.EditResult;
import org.xufei.state.Readings;
import org.xufei.state.Today;
import org.xufei.ui.FormField;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;

/** Takes down what is left of a card's data. */
public final class DataLeftViewModel {

    private final Readings readings;
    private final Notices notices;
    private final Today today;
    private final ObjectProperty<InputParser.DataUnit> unit = new SimpleObjectProperty<>(InputParser.DataUnit.GB);
    private final FormField<DataAmount> left = new FormField<>(text -> InputParser.data(text, unit.get()));
    private final ObservableList<DataReading> shown = FXCollections.observableArrayList();
    private Optional<SimCard> card = Optional.empty();

    public DataLeftViewModel(Readings readings, Notices notices, Today today) {
        this.readings = readings;
        this.notices = notices;
        this.today = today;
        unit.subscribe(left::reread);
        readings.records().subscribe(this::refresh);
    }

    /** In {@link #unit} unless another unit is typed behind it. */
    FormField<DataAmount> left() {
        return left;
    }

    ObjectProperty<InputParser.DataUnit> unit() {
        return unit;
    }

    /** The readings of the card that shows, the latest first. */
    ObservableList<DataReading> shown() {
        return shown;
    }

    void show(Optional<ShownCard> next) {
        Optional<SimCard> nextCard = next.map(of -> of.status().card());
        if (!nextCard.map(SimCard::id).equals(card.map(SimCard::id))) {
            left.reset("");
        }
        card = nextCard;
        refresh();
    }

    /** Notes the amount typed as of now; an error shows otherwise. What is typed stays until it has been saved. */
    void note() {
        if (!left.check()) {
            return;
        }
        card.ifPresent(of -> left.value().ifPresent(amount -> {
            LocalDateTime now = today.now();
            DataReading reading = new DataReading(UUID.randomUUID(), of.id(), now, amount);
            readings.add(
                    reading,
                    of.number(),
                    EditResult.ifMade(() -> left.reset(""))
                            .andThen(notices.withUndo(Message.of("detail.data.noted", amount))));
        }));
    }

    void delete(DataReading reading) {
        card.ifPresent(of -> readings.delete(
                reading, of.number(), notices.withUndo(Message.of("detail.data.deleted", reading.left()))));
    }

    private void refresh() {
        shown.setAll(readings.records().get().stream()
                .filter(reading -> card.map(SimCard::id).equals(Optional.of(reading.card())))
                .sorted(Comparator.comparing(DataReading::at).reversed())
                .toList());
    }
}

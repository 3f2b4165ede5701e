package org.xufei.ui.simcards.detail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.xufei.domain.entry.Entry;
import org.xufei.domain.upkeep.Loss;
import org.xufei.domain.upkeep.Need;
import org.xufei.ui.Field;

/** Answers what keeps a card for a number of days. */
final class KeepAliveViewModel {

    private final ObservableValue<Optional<ShownCard>> card;
    private final ObservableValue<Loss> loss;
    private final Field<Integer> days = new Field<>(Entry::days);
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());

    KeepAliveViewModel(ObservableValue<Optional<ShownCard>> card, ObservableValue<Loss> loss) {
        this.card = card;
        this.loss = loss;
        card.subscribe(this::think);
        loss.subscribe(this::think);
        days.typed().subscribe(this::think);
    }

    /** @param through the last of the days, of which tomorrow is the first */
    record Answer(LocalDate through, List<WayOut> ways) {
        Answer {
            ways = List.copyOf(ways);
        }
    }

    Field<Integer> days() {
        return days;
    }

    /** Empty while the days are missing. */
    ReadOnlyObjectProperty<Optional<Answer>> answer() {
        return answer.getReadOnlyProperty();
    }

    private void think() {
        answer.set(card.getValue().flatMap(of -> days.value().map(count -> answer(of, count))));
    }

    private Answer answer(ShownCard of, int count) {
        LocalDate through = of.today().plusDays(count);
        return new Answer(through, WayOut.all(of, new Need(loss.getValue(), of.balanceEnd(), of.today(), through)));
    }
}

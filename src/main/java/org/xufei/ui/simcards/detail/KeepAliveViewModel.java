package org.xufei.ui.simcards.detail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.xufei.domain.input.InputParser;
import org.xufei.domain.keepalive.KeepAliveGoal;
import org.xufei.domain.keepalive.LostService;
import org.xufei.ui.FormField;

/** Answers what keeps a card for a number of days. */
final class KeepAliveViewModel {

    private final ObservableValue<Optional<ShownCard>> card;
    private final ObservableValue<LostService> loss;
    private final FormField<Integer> days = new FormField<>(InputParser::days);
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());

    KeepAliveViewModel(ObservableValue<Optional<ShownCard>> card, ObservableValue<LostService> loss) {
        this.card = card;
        this.loss = loss;
        card.subscribe(this::recompute);
        loss.subscribe(this::recompute);
        days.parsed().subscribe(this::recompute);
    }

    /** @param through the last of the days, of which tomorrow is the first */
    record Answer(LocalDate through, List<KeepingOption> ways) {
        Answer {
            ways = List.copyOf(ways);
        }
    }

    FormField<Integer> days() {
        return days;
    }

    /** Empty while the days are missing. */
    ReadOnlyObjectProperty<Optional<Answer>> answer() {
        return answer.getReadOnlyProperty();
    }

    private void recompute() {
        answer.set(card.getValue().flatMap(of -> days.value().map(count -> answer(of, count))));
    }

    private Answer answer(ShownCard of, int count) {
        LocalDate through = of.today().plusDays(count);
        return new Answer(
                through,
                KeepingOption.all(of, new KeepAliveGoal(loss.getValue(), of.balanceEnd(), of.today(), through)));
    }
}

package org.xufei.ui.simcards.detail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.xufei.domain.upkeep.Loss;
import org.xufei.domain.upkeep.Need;
import org.xufei.domain.upkeep.Threat;
import org.xufei.domain.upkeep.Upkeep;
import org.xufei.ui.Field;

/** Answers what happens to a card while its owner is abroad. */
final class LeavingViewModel {

    private final ObservableValue<Optional<ShownCard>> card;
    private final ObservableValue<Loss> loss;
    private final Absence absence;
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());

    LeavingViewModel(ObservableValue<Optional<ShownCard>> card, ObservableValue<Loss> loss) {
        this.card = card;
        this.loss = loss;
        absence = new Absence(() -> card.getValue().map(ShownCard::today));
        card.subscribe(() -> {
            absence.reread();
            think();
        });
        absence.subscribe(this::think);
        loss.subscribe(this::think);
    }

    /**
     * What to expect.
     *
     * @param leaving the first day away
     * @param balanceKnown whether the end of the main balance is known; if not, the threats bear no date
     * @param threats what is lost by the last day away, the first loss first
     * @param ways out, for what must not be lost
     */
    record Answer(LocalDate leaving, LocalDate back, boolean balanceKnown, List<Threat> threats, List<WayOut> ways) {
        Answer {
            threats = List.copyOf(threats);
            ways = List.copyOf(ways);
        }

        /** @param loss what must not be lost */
        static Answer of(ShownCard card, LocalDate leaving, LocalDate back, Loss loss) {
            return new Answer(
                    leaving,
                    back,
                    card.balanceEnd().isPresent(),
                    Threat.before(back, new Upkeep(card.ladder(), List.of()), card.balanceEnd(), card.today()),
                    WayOut.all(card, new Need(loss, card.balanceEnd(), card.today(), back)));
        }
    }

    Field<LocalDate> leaving() {
        return absence.leaving();
    }

    Field<LocalDate> back() {
        return absence.back();
    }

    /** Empty while a date is missing. */
    ReadOnlyObjectProperty<Optional<Answer>> answer() {
        return answer.getReadOnlyProperty();
    }

    private void think() {
        answer.set(card.getValue()
                .flatMap(of -> absence.map((left, home) -> Answer.of(of, left, home, loss.getValue()))));
    }
}

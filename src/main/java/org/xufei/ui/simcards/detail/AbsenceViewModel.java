package org.xufei.ui.simcards.detail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.xufei.domain.keepalive.AbsenceRisk;
import org.xufei.domain.keepalive.KeepAliveGoal;
import org.xufei.domain.keepalive.LostService;
import org.xufei.domain.keepalive.TopUpPlanner;
import org.xufei.ui.FormField;

/** Answers what happens to a card while its owner is abroad. */
final class AbsenceViewModel {

    private final ObservableValue<Optional<ShownCard>> card;
    private final ObservableValue<LostService> loss;
    private final AbsenceFields absence;
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());

    AbsenceViewModel(ObservableValue<Optional<ShownCard>> card, ObservableValue<LostService> loss) {
        this.card = card;
        this.loss = loss;
        absence = new AbsenceFields(() -> card.getValue().map(ShownCard::today));
        card.subscribe(() -> {
            absence.reread();
            recompute();
        });
        absence.subscribe(this::recompute);
        loss.subscribe(this::recompute);
    }

    /**
     * What to expect.
     *
     * @param leaving the first day away
     * @param balanceKnown whether the end of the main balance is known; if not, the risks have no date
     * @param risks what is lost by the last day away, the first loss first
     * @param ways out, for what must not be lost
     */
    record Answer(
            LocalDate leaving,
            LocalDate back,
            boolean balanceKnown,
            List<AbsenceRisk> risks,
            List<KeepingOption> ways) {
        Answer {
            risks = List.copyOf(risks);
            ways = List.copyOf(ways);
        }

        /** @param loss what must not be lost */
        static Answer of(ShownCard card, LocalDate leaving, LocalDate back, LostService loss) {
            return new Answer(
                    leaving,
                    back,
                    card.balanceEnd().isPresent(),
                    AbsenceRisk.before(
                            back, new TopUpPlanner(card.ladder(), List.of()), card.balanceEnd(), card.today()),
                    KeepingOption.all(card, new KeepAliveGoal(loss, card.balanceEnd(), card.today(), back)));
        }
    }

    FormField<LocalDate> leaving() {
        return absence.leaving();
    }

    FormField<LocalDate> back() {
        return absence.back();
    }

    /** Empty while a date is missing. */
    ReadOnlyObjectProperty<Optional<Answer>> answer() {
        return answer.getReadOnlyProperty();
    }

    private void recompute() {
        answer.set(card.getValue()
                .flatMap(of -> absence.map((left, home) -> Answer.of(of, left, home, loss.getValue()))));
    }
}

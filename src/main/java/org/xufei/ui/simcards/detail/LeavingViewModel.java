package org.xufei.ui.simcards.detail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.xufei.domain.entry.Flaw;
import org.xufei.domain.entry.Typed;
import org.xufei.domain.upkeep.Loss;
import org.xufei.domain.upkeep.Need;
import org.xufei.domain.upkeep.Threat;
import org.xufei.domain.upkeep.Upkeep;
import org.xufei.ui.Field;

/** Answers what happens to a card while its owner is abroad. */
final class LeavingViewModel {

    private final ObservableValue<Optional<ShownCard>> card;
    private final ObservableValue<Loss> loss;
    private final Field<LocalDate> leaving;
    private final Field<LocalDate> back;
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());

    LeavingViewModel(ObservableValue<Optional<ShownCard>> card, ObservableValue<Loss> loss) {
        this.card = card;
        this.loss = loss;
        leaving = new Field<>(text -> Days.ahead(text, today()));
        back = new Field<>(this::readBack);
        card.subscribe(() -> {
            leaving.reread();
            back.reread();
            think();
        });
        leaving.typed().subscribe(back::reread);
        leaving.typed().subscribe(this::think);
        back.typed().subscribe(this::think);
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
    }

    Field<LocalDate> leaving() {
        return leaving;
    }

    Field<LocalDate> back() {
        return back;
    }

    /** Empty while a date is missing. */
    ReadOnlyObjectProperty<Optional<Answer>> answer() {
        return answer.getReadOnlyProperty();
    }

    private Optional<LocalDate> today() {
        return card.getValue().map(ShownCard::today);
    }

    private Typed<LocalDate> readBack(String text) {
        return Days.ahead(text, today())
                .unless(day -> leaving.value().filter(day::isBefore).map(left -> Flaw.Kind.ENDS_BEFORE_START));
    }

    private void think() {
        answer.set(card.getValue()
                .flatMap(of -> leaving.value().flatMap(left -> back.value().map(home -> answer(of, left, home)))));
    }

    private Answer answer(ShownCard of, LocalDate left, LocalDate home) {
        return new Answer(
                left,
                home,
                of.balanceEnd().isPresent(),
                Threat.before(home, new Upkeep(of.ladder(), List.of()), of.balanceEnd(), of.today()),
                WayOut.all(of, new Need(loss.getValue(), of.balanceEnd(), of.today(), home)));
    }
}

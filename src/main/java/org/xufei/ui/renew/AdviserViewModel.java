package org.xufei.ui.renew;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.xufei.domain.Preferences;
import org.xufei.domain.advice.ChannelAdviser;
import org.xufei.domain.advice.Circumstances;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.OperatorStatus;
import org.xufei.domain.guide.Situation;
import org.xufei.domain.guide.Situation.Group;
import org.xufei.domain.overview.CardOverview;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.usage.DataForecast;
import org.xufei.state.Settings;
import org.xufei.ui.HolidayPhrases;
import org.xufei.ui.Message;
import org.xufei.ui.StagePhrases;

/**
 * Advises on the channel: by what the person ticks, and by what the app knows of the number and of the time in Phnom Penh. With what one
 * can pay is kept; the rest holds until the app ends.
 */
public final class AdviserViewModel {

    private final RenewViewModel room;
    private final NumberLookup known;
    private final Settings settings;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper reasonsShown = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Set<Situation>> told = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Optional<ShownAdvice>> advice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AdviserCommands commands;

    public AdviserViewModel(RenewViewModel room, NumberLookup known, Settings settings) {
        this.room = room;
        this.known = known;
        this.settings = settings;
        commands = new AdviserCommands(this);
        settings.preferences().map(Preferences::payment).subscribe(this::showPayment);
        room.operator().subscribe(operator -> advise());
        room.number().field().parsed().subscribe(number -> advise());
        known.follow(this::advise);
        known.calendar().quarterHour().subscribe(moment -> advise());
        known.calendar().quietTimes().subscribe(times -> advise());
        told.subscribe(situations -> advise());
    }

    public AdviserCommands commands() {
        return commands;
    }

    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** Whether the reasons are listed with where they come from. */
    ReadOnlyBooleanProperty reasonsShown() {
        return reasonsShown.getReadOnlyProperty();
    }

    /** What the person ticked. */
    ReadOnlyObjectProperty<Set<Situation>> told() {
        return told.getReadOnlyProperty();
    }

    /** Empty while it is closed. */
    ReadOnlyObjectProperty<Optional<ShownAdvice>> advice() {
        return advice.getReadOnlyProperty();
    }

    ObservableValue<Message> whyName() {
        return reasonsShown.map(shown -> Message.of(shown ? "renew.adviser.why.less" : "renew.adviser.why"));
    }

    /** Opens it, or closes it again. */
    void toggleOpen() {
        open.set(!open.get());
        advise();
    }

    void toggleReasons() {
        reasonsShown.set(!reasonsShown.get());
    }

    /** Ticks a situation or takes the tick away. */
    void toggle(Situation situation) {
        Set<Situation> changed = Circumstances.toggled(told.get(), situation);
        told.set(changed);
        settings.change(preferences -> preferences.withPayment(only(Group.PAYMENT, changed)));
    }

    private void showPayment(Set<Situation> payment) {
        Set<Situation> changed = EnumSet.noneOf(Situation.class);
        changed.addAll(only(Group.CIRCUMSTANCE, told.get()));
        changed.addAll(payment);
        told.set(Collections.unmodifiableSet(changed));
    }

    private static Set<Situation> only(Group group, Set<Situation> situations) {
        Set<Situation> some = EnumSet.noneOf(Situation.class);
        situations.stream().filter(situation -> situation.group() == group).forEach(some::add);
        return some;
    }

    private void advise() {
        advice.set(open.get() ? Optional.of(advised()) : Optional.empty());
    }

    private ShownAdvice advised() {
        Optional<Operator> operator = room.operator().get();
        Optional<CardOverview> card = room.number().field().value().flatMap(known::overview);
        Circumstances circumstances = new Circumstances(told.get(), noticed(card));
        return new ShownAdvice(
                ChannelAdviser.advise(room.guide(), operator, circumstances.all()),
                operator.map(Operator::name),
                cautions(operator, card),
                known(operator, card));
    }

    private Set<Situation> noticed(Optional<CardOverview> card) {
        Set<Situation> noticed = EnumSet.noneOf(Situation.class);
        noticed.addAll(Circumstances.at(now(), known.calendar().quietTimes().get()));
        card.map(CardOverview::status)
                .map(CardStatus::stage)
                .map(Circumstances::of)
                .ifPresent(noticed::addAll);
        if (isUsedUp(card)) {
            noticed.add(Situation.NO_DATA);
        }
        return noticed;
    }

    private static boolean isUsedUp(Optional<CardOverview> card) {
        return card.filter(overview -> overview.forecast() instanceof DataForecast.UsedUp)
                .isPresent();
    }

    private LocalDateTime now() {
        return known.calendar().quarterHour().get();
    }

    private static List<Message> cautions(Optional<Operator> operator, Optional<CardOverview> card) {
        List<Message> cautions = new ArrayList<>();
        operator.filter(of -> of.status() == OperatorStatus.DOUBTFUL)
                .ifPresent(of -> cautions.add(Message.of("advice.operator.doubtful", of.name())));
        card.map(CardOverview::status)
                .filter(status -> status.card().status() instanceof DeclaredStatus.Lost)
                .ifPresent(lost -> cautions.add(Message.of("renew.found.cardlost")));
        card.map(CardOverview::status)
                .map(CardStatus::stage)
                .flatMap(AdvicePhrases::caution)
                .ifPresent(cautions::add);
        return cautions;
    }

    /** To someone abroad the time here is nothing. */
    private List<Message> known(Optional<Operator> operator, Optional<CardOverview> card) {
        List<Message> said = new ArrayList<>();
        operator.ifPresent(of -> said.add(Message.of("names.one", of.name())));
        if (!told.get().contains(Situation.ABROAD)) {
            said.add(
                    AdvicePhrases.partOfDay(now(), known.calendar().quietTimes().get()));
            known.calendar().quietTimes().get().calendar().on(now().toLocalDate()).stream()
                    .map(HolidayPhrases::name)
                    .forEach(said::add);
        }
        card.map(CardOverview::status)
                .filter(status -> !Circumstances.of(status.stage()).isEmpty())
                .ifPresent(status -> said.add(StagePhrases.word(status.stage())));
        if (isUsedUp(card)) {
            said.add(Message.of("advice.usedup"));
        }
        return said;
    }
}

package org.xufei.ui.renew;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.Step;
import org.xufei.domain.knowledge.OwnStep;
import org.xufei.domain.precaution.PrecautionJudge;
import org.xufei.domain.precaution.RenewalSituation;
import org.xufei.domain.precaution.Verdict;
import org.xufei.domain.renewal.Renewal;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.state.EditName;
import org.xufei.state.OwnKnowledge;
import org.xufei.state.Renewals;

/** Decides which steps and precautions there are to tick off, which of them are ticked, and how they are judged. */
final class ChecklistViewModel {

    private final Renewals renewals;
    private final CurrentRenewal renewal;
    private final OwnKnowledge knowledge;
    private final ReadOnlyObjectWrapper<List<StepItem>> steps = new ReadOnlyObjectWrapper<>(List.of());
    private final NumberLookup known;
    private final ReadOnlyObjectWrapper<List<PrecautionItem>> precautions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Renewal> ticks;

    /** For whom precautions were judged last. */
    private Optional<Subject> judged = Optional.empty();

    private record Subject(Optional<PhoneNumber> number, Optional<Operator> operator) {}

    ChecklistViewModel(Renewals renewals, CurrentRenewal renewal, NumberLookup known) {
        this.renewals = renewals;
        this.renewal = renewal;
        this.known = known;
        knowledge = known.knowledge();
        ticks = new ReadOnlyObjectWrapper<>(renewal.get());
        renewal.follow(this::show);
        knowledge.known().subscribe(added -> show());
        known.follow(this::judge);
        known.calendar().quarterHour().subscribe(this::judge);
        known.calendar().quietTimes().subscribe(this::judge);
    }

    /** The steps of the channel, as the operator has them. */
    ReadOnlyObjectProperty<List<StepItem>> steps() {
        return steps.getReadOnlyProperty();
    }

    /** The precautions of the guide in its order, each as it is judged now. */
    ReadOnlyObjectProperty<List<PrecautionItem>> precautions() {
        return precautions.getReadOnlyProperty();
    }

    /** The renewal in which things are ticked, as it is saved. */
    ReadOnlyObjectProperty<Renewal> ticks() {
        return ticks.getReadOnlyProperty();
    }

    boolean isTicked(ChecklistItem item) {
        return item.isTickedIn(ticks.get());
    }

    ChecklistProgress stepProgress() {
        return progress(steps.get());
    }

    ChecklistProgress precautionProgress() {
        return progress(precautions.get());
    }

    /** How many precautions something was found for that is to be looked at. */
    int precautionsToLookAt() {
        return (int) precautions.get().stream()
                .flatMap(item -> item.judgement().stream())
                .filter(judgement -> judgement.verdict() == Verdict.LOOK_HERE)
                .count();
    }

    void tick(ChecklistItem item, boolean ticked) {
        renewals.change(
                ticked ? EditName.RenewalKind.TICK : EditName.RenewalKind.UNTICK,
                current -> item.tick(current, ticked));
    }

    private void show() {
        steps.set(steps(renewal.operator(), renewal.channel()));
        ticks.set(renewal.get());
        if (!judged.equals(Optional.of(subject()))) {
            judge();
        }
    }

    private Subject subject() {
        return new Subject(renewal.get().number(), renewal.operator());
    }

    private void judge() {
        Subject subject = subject();
        judged = Optional.of(subject);
        Optional<RenewalSituation> situation = known.situation(subject.number(), subject.operator());
        precautions.set(known.guide().precautions().stream()
                .map(precaution -> new PrecautionItem(
                        precaution, situation.flatMap(now -> PrecautionJudge.judge(precaution.id(), now))))
                .toList());
    }

    /** The user's own come after those of the guide. */
    private List<StepItem> steps(Optional<Operator> operator, Channel channel) {
        List<Step> steps = operator.map(channel::stepsAt).orElse(channel.steps());
        Stream<StepItem> ofGuide = steps.stream().map(step -> new StepItem(channel.id(), step, false));
        Stream<StepItem> own = knowledge.known().get().steps(channel.id(), operator.map(Operator::id)).stream()
                .filter(step -> !step.text().isBlank())
                .map(step -> new StepItem(channel.id(), step(step), true));
        return Stream.concat(ofGuide, own).toList();
    }

    private static Step step(OwnStep own) {
        LocalizedText said = new LocalizedText(own.text(), own.text());
        return new Step(own.stepId(), said, said, List.of());
    }

    private ChecklistProgress progress(List<? extends ChecklistItem> items) {
        return new ChecklistProgress((int) items.stream().filter(this::isTicked).count(), items.size());
    }
}

package org.xufei.ui.renew;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.Step;
import org.xufei.domain.renewal.Renewal;
import org.xufei.state.EditName;
import org.xufei.state.Renewals;

/** Decides which steps and precautions there are to tick off, and which of them are ticked. */
final class ChecklistViewModel {

    private final Renewals renewals;
    private final CurrentRenewal renewal;
    private final ReadOnlyObjectWrapper<List<StepItem>> steps = new ReadOnlyObjectWrapper<>(List.of());
    private final List<PrecautionItem> precautions;
    private final ReadOnlyObjectWrapper<Renewal> ticks;

    ChecklistViewModel(Guide guide, Renewals renewals, CurrentRenewal renewal) {
        this.renewals = renewals;
        this.renewal = renewal;
        precautions = guide.precautions().stream().map(PrecautionItem::new).toList();
        ticks = new ReadOnlyObjectWrapper<>(renewal.get());
        renewal.follow(this::show);
    }

    /** The steps of the channel, as the operator has them. */
    ReadOnlyObjectProperty<List<StepItem>> steps() {
        return steps.getReadOnlyProperty();
    }

    List<PrecautionItem> precautions() {
        return precautions;
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
        return progress(precautions);
    }

    void tick(ChecklistItem item, boolean ticked) {
        renewals.change(
                ticked ? EditName.RenewalKind.TICK : EditName.RenewalKind.UNTICK,
                current -> item.tick(current, ticked));
    }

    private void show() {
        steps.set(steps(renewal.operator(), renewal.channel()));
        ticks.set(renewal.get());
    }

    private static List<StepItem> steps(Optional<Operator> operator, Channel channel) {
        List<Step> steps = operator.map(channel::stepsAt).orElse(channel.steps());
        return steps.stream().map(step -> new StepItem(channel.id(), step)).toList();
    }

    private ChecklistProgress progress(List<? extends ChecklistItem> items) {
        return new ChecklistProgress((int) items.stream().filter(this::isTicked).count(), items.size());
    }
}

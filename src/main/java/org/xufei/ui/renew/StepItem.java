package org.xufei.ui.renew;

import java.util.Optional;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.domain.guide.Step;
import org.xufei.domain.precaution.Judgement;
import org.xufei.domain.renewal.Renewal;

/**
 * A step to tick off.
 *
 * @param channel id of the channel whose step it is
 * @param own whether the user added it
 */
record StepItem(String channel, Step step, boolean own) implements ChecklistItem {

    @Override
    public LocalizedText title() {
        return step.title();
    }

    /** A step is something to do, and nothing that can be found out. */
    @Override
    public Optional<Judgement> judgement() {
        return Optional.empty();
    }

    @Override
    public boolean isTickedIn(Renewal renewal) {
        return renewal.steps().contains(key());
    }

    @Override
    public Renewal tick(Renewal renewal, boolean ticked) {
        return renewal.withStep(key(), ticked);
    }

    private String key() {
        return Renewal.stepKey(channel, step.id());
    }
}

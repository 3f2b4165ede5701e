package org.xufei.ui.renew;

import org.xufei.domain.guide.Step;
import org.xufei.domain.renewal.Renewal;

/**
 * A step to tick off.
 *
 * @param channel id of the channel whose step it is
 */
record StepItem(String channel, Step step) implements ChecklistItem {

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

package org.xufei.ui.renew;

import org.xufei.domain.renewal.Renewal;

/** What is ticked off in a renewal. */
sealed interface ChecklistItem permits StepItem, PrecautionItem {

    boolean isTickedIn(Renewal renewal);

    /** The same renewal with this ticked or not. */
    Renewal tick(Renewal renewal, boolean ticked);
}

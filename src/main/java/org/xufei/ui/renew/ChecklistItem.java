package org.xufei.ui.renew;

import java.util.Optional;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.domain.precaution.Judgement;
import org.xufei.domain.renewal.Renewal;

/** Something to tick off in a renewal. The tick is the person's own: whatever the app finds, it neither sets nor takes it. */
sealed interface ChecklistItem permits StepItem, PrecautionItem {

    LocalizedText title();

    /** What the app found by what is recorded, and what it looked at; empty if it has no rule for this. */
    Optional<Judgement> judgement();

    boolean isTickedIn(Renewal renewal);

    /** The same renewal with this ticked or not. */
    Renewal tick(Renewal renewal, boolean ticked);
}

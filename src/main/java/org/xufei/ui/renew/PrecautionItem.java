package org.xufei.ui.renew;

import org.xufei.domain.guide.Precaution;
import org.xufei.domain.renewal.Renewal;

/** A precaution to tick off. */
record PrecautionItem(Precaution precaution) implements ChecklistItem {

    @Override
    public boolean isTickedIn(Renewal renewal) {
        return renewal.precautions().contains(precaution.id());
    }

    @Override
    public Renewal tick(Renewal renewal, boolean ticked) {
        return renewal.withPrecaution(precaution.id(), ticked);
    }
}

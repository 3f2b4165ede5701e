package org.xufei.ui.renew;

import java.util.Optional;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.domain.guide.Precaution;
import org.xufei.domain.precaution.Judgement;
import org.xufei.domain.renewal.Renewal;

/** A precaution to tick off. */
record PrecautionItem(Precaution precaution, Optional<Judgement> judgement) implements ChecklistItem {

    @Override
    public LocalizedText title() {
        return precaution.title();
    }

    @Override
    public boolean isTickedIn(Renewal renewal) {
        return renewal.precautions().contains(precaution.id());
    }

    @Override
    public Renewal tick(Renewal renewal, boolean ticked) {
        return renewal.withPrecaution(precaution.id(), ticked);
    }
}

package org.xufei.ui.renew;

import org.xufei.domain.guide.Precaution;

/** A precaution with its tick. */
record PrecautionItem(Precaution precaution, ChecklistTick tick) {}

package org.xufei.ui.renew;

import org.xufei.domain.guide.Step;

/** A step with its tick. */
record StepItem(Step step, ChecklistTick tick) {}

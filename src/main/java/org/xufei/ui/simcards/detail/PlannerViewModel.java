package org.xufei.ui.simcards.detail;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/** Answers what it takes to keep a card. */
final class PlannerViewModel {

    PlannerViewModel(ReadOnlyObjectProperty<Optional<ShownCard>> card) {}
}

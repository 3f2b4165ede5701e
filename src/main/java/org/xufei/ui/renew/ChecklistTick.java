package org.xufei.ui.renew;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.xufei.domain.renewal.Renewal;

/** One thing to tick off: bound to a check box on one side, to the saved renewal on the other. */
final class ChecklistTick {

    private final BooleanProperty ticked = new SimpleBooleanProperty();
    private final Predicate<Renewal> saved;
    private boolean shown;

    /**
     * @param saved tells from a renewal whether this is ticked
     * @param save called when the user ticks or unticks
     */
    ChecklistTick(Predicate<Renewal> saved, Consumer<Boolean> save) {
        this.saved = saved;
        ticked.subscribe(value -> {
            if (value != shown) {
                shown = value;
                save.accept(value);
            }
        });
    }

    BooleanProperty ticked() {
        return ticked;
    }

    /** Shows what is saved, be it that saving failed and a tick goes away again. */
    void show(Renewal renewal) {
        shown = saved.test(renewal);
        ticked.set(shown);
    }
}

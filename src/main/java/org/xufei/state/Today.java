package org.xufei.state;

import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.PhnomPenh;

/** The day in Phnom Penh, as it was when somebody last looked. */
public final class Today {

    private final Clock clock;
    private final ReadOnlyObjectWrapper<LocalDate> day;

    public Today(Clock clock) {
        this.clock = clock;
        day = new ReadOnlyObjectWrapper<>(PhnomPenh.today(clock));
    }

    public ReadOnlyObjectProperty<LocalDate> day() {
        return day.getReadOnlyProperty();
    }

    /** Looks at the clock: to be called whenever the user comes back. */
    public void refresh() {
        LocalDate now = PhnomPenh.today(clock);
        if (!now.equals(day.get())) {
            day.set(now);
        }
    }
}

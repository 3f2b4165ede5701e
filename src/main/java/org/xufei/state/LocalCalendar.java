package org.xufei.state;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.calendar.HolidayCalendar;
import org.xufei.domain.calendar.HolidayCorrection;
import org.xufei.domain.calendar.QuietTimes;
import org.xufei.domain.guide.ReferenceSections;

/** The time of day in Phnom Penh with the holidays and quiet hours there. To be used on the FX thread. */
public final class LocalCalendar {

    private final Today today;
    private final ReferenceSections guide;
    private final ReadOnlyObjectWrapper<QuietTimes> quietTimes;

    /** Without corrections so far. */
    public LocalCalendar(Today today, ReferenceSections guide) {
        this.today = today;
        this.guide = guide;
        quietTimes = new ReadOnlyObjectWrapper<>(corrected(List.of()));
    }

    /** As {@link Today#quarterHour}. */
    public ReadOnlyObjectProperty<LocalDateTime> quarterHour() {
        return today.quarterHour();
    }

    /** As {@link Today#minute}. */
    public ReadOnlyObjectProperty<LocalDateTime> minute() {
        return today.minute();
    }

    /** When shops are quiet, and which days are holidays, as the user corrected them. */
    public ReadOnlyObjectProperty<QuietTimes> quietTimes() {
        return quietTimes.getReadOnlyProperty();
    }

    /** @param corrections all that the user made */
    public void correct(Collection<HolidayCorrection> corrections) {
        quietTimes.set(corrected(corrections));
    }

    private QuietTimes corrected(Collection<HolidayCorrection> corrections) {
        return new QuietTimes(new HolidayCalendar(guide.holidays(), corrections), guide.shopHours());
    }
}

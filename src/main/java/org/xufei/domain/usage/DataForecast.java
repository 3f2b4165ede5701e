package org.xufei.domain.usage;

import java.time.LocalDate;
import java.util.Optional;

/** When a card's data will be used up. */
public sealed interface DataForecast {

    /** Nothing can be said. */
    record Unknown(Reason reason) implements DataForecast {}

    /** Nothing is left. */
    record UsedUp(DataReading last) implements DataForecast {}

    /** Nothing, or next to nothing, is being used: the data outlasts any plan. */
    record NoEndInSight(DataReading last) implements DataForecast {}

    /**
     * The data ends.
     *
     * @param last the reading that the forecast starts from
     * @param perDay what is used on an average day
     * @param likely the day on which the data ends if use goes on as it was
     * @param earliest together with {@code latest} a range that holds the true day about four times out of five
     * @param latest empty if the data may as well last for years
     */
    record RunsOut(
            DataReading last, DataAmount perDay, LocalDate earliest, LocalDate likely, Optional<LocalDate> latest)
            implements DataForecast {}

    /** Why nothing can be said. */
    enum Reason {
        NO_READING,
        /** One reading, or the first one since the amount rose: what is used per day shows from the second on. */
        ONE_READING,
        /** The readings lie less than a day apart. */
        LESS_THAN_A_DAY
    }
}

package org.xufei.domain.overview;

import java.util.Optional;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.usage.DataForecast;
import org.xufei.domain.usage.DataReading;
import org.xufei.domain.usage.DataSufficiency;

/**
 * All that follows on a day from what is recorded of a SIM card.
 *
 * @param reading the last one of the data left
 * @param forecast when its data will be used up, by the readings since data was last bought
 * @param sufficiency what that means for its plan; unknown if the plan's end is not known
 */
public record CardOverview(
        CardStatus status, Optional<DataReading> reading, DataForecast forecast, DataSufficiency sufficiency) {}

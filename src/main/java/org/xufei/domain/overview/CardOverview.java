package org.xufei.domain.overview;

import org.xufei.domain.clock.CardStanding;
import org.xufei.domain.usage.Forecast;
import org.xufei.domain.usage.Outlook;

/**
 * All that follows on a day from what is recorded of a SIM card.
 *
 * @param forecast when its data will be used up, by the readings since data was last bought
 * @param outlook what that means for its plan; unknown if the plan's end is not known
 */
public record CardOverview(CardStanding standing, Forecast forecast, Outlook outlook) {}

package org.xufei.ui.overview;

import org.xufei.domain.sim.SimCard;

/** A SIM card that can stand in the calendar file, and whether it is to. */
record CalendarLine(SimCard card, boolean chosen) {}

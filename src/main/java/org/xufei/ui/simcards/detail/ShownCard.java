package org.xufei.ui.simcards.detail;

import java.time.LocalDate;
import java.util.Optional;
import org.xufei.domain.clock.CardStanding;
import org.xufei.domain.clock.EndDate;
import org.xufei.domain.guide.GraceLadder;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.overview.CardOverview;
import org.xufei.domain.sim.SimCard;

/**
 * The SIM card that shows.
 *
 * @param today the day for which the overview holds, in Phnom Penh
 * @param ladder of its operator, else the national one
 */
record ShownCard(CardOverview overview, LocalDate today, GraceLadder ladder) {

    static ShownCard of(CardOverview overview, LocalDate today, Guide guide) {
        return new ShownCard(
                overview,
                today,
                overview.standing().operator().map(guide::ladderOf).orElse(guide.nationalLadder()));
    }

    /** Its nickname, else its number. */
    String name() {
        SimCard card = standing().card();
        return card.nickname().isBlank() ? card.number().national() : card.nickname();
    }

    CardStanding standing() {
        return overview.standing();
    }

    /** The last day of the main balance; empty if not known. */
    Optional<LocalDate> balanceEnd() {
        return standing().clocks().balance().known().map(EndDate.Known::lastDay);
    }

    /** The last day of the plan; empty if not known. */
    Optional<LocalDate> planEnd() {
        return standing().clocks().plan().known().map(EndDate.Known::lastDay);
    }
}

package org.xufei.ui.simcards.detail;

import java.time.LocalDate;
import java.util.Optional;
import org.xufei.domain.clock.CardStatus;
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
                overview.status().operator().map(guide::ladderOf).orElse(guide.nationalLadder()));
    }

    /** Its nickname, else its number. */
    String name() {
        SimCard card = status().card();
        return card.nickname().isBlank() ? card.number().national() : card.nickname();
    }

    CardStatus status() {
        return overview.status();
    }

    /** The last day of the main balance; empty if not known. */
    Optional<LocalDate> balanceEnd() {
        return status().clocks().balance().known().map(EndDate.Known::lastDay);
    }

    /** The last day of the plan; empty if not known. */
    Optional<LocalDate> planEnd() {
        return status().clocks().plan().known().map(EndDate.Known::lastDay);
    }
}

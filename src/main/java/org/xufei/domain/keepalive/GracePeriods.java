package org.xufei.domain.keepalive;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.xufei.domain.guide.GraceLadder;
import org.xufei.domain.guide.GraceLadder.Rung;
import org.xufei.domain.guide.GraceLadder.Stage;

/**
 * How long after the end of the main balance each thing still works.
 *
 * @param grace days after the balance's last day, for every {@link LostService}
 */
record GracePeriods(Map<LostService, Integer> grace) {

    GracePeriods {
        grace = Map.copyOf(grace);
    }

    static GracePeriods along(GraceLadder ladder) {
        Map<LostService, Integer> grace = new EnumMap<>(LostService.class);
        for (LostService loss : LostService.values()) {
            grace.put(
                    loss,
                    ladder.rungs().stream()
                            .takeWhile(rung -> leaves(rung.stage(), loss))
                            .mapToInt(Rung::days)
                            .sum());
        }
        return new GracePeriods(grace);
    }

    /** The first day on which it is lost. */
    LocalDate dateOf(LostService loss, LocalDate balanceEnd) {
        return balanceEnd.plusDays(graceOf(loss) + 1L);
    }

    /** The earliest last day of the balance with which it is not yet lost on a date. */
    LocalDate balanceEndThatKeeps(LostService loss, LocalDate through) {
        return through.minusDays(graceOf(loss));
    }

    /** The last day on which a top-up still comes before the loss. */
    LocalDate lastDayToTopUp(LostService loss, LocalDate balanceEnd) {
        return balanceEnd.plusDays(graceToTopUp(loss));
    }

    /** How many days after the balance's last day that is. */
    int graceToTopUp(LostService loss) {
        return Math.min(graceOf(loss), graceOf(LostService.NETWORK));
    }

    private int graceOf(LostService loss) {
        return grace.getOrDefault(loss, 0);
    }

    private static boolean leaves(Stage stage, LostService loss) {
        return switch (stage) {
            case OUTGOING_BLOCKED -> loss != LostService.OUTGOING;
            case BLOCKED -> loss == LostService.NETWORK || loss == LostService.NUMBER;
            case HELD -> loss == LostService.NUMBER;
        };
    }
}

package org.xufei.domain.upkeep;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.xufei.domain.guide.GraceLadder;
import org.xufei.domain.guide.GraceLadder.Rung;
import org.xufei.domain.guide.GraceLadder.Stage;

/**
 * How long after the end of the main balance each thing still works.
 *
 * @param grace days after the balance's last day, for every {@link Loss}
 */
record Decline(Map<Loss, Integer> grace) {

    Decline {
        grace = Map.copyOf(grace);
    }

    static Decline along(GraceLadder ladder) {
        Map<Loss, Integer> grace = new EnumMap<>(Loss.class);
        for (Loss loss : Loss.values()) {
            grace.put(
                    loss,
                    ladder.rungs().stream()
                            .takeWhile(rung -> leaves(rung.stage(), loss))
                            .mapToInt(Rung::days)
                            .sum());
        }
        return new Decline(grace);
    }

    /** The first day on which it is lost. */
    LocalDate dateOf(Loss loss, LocalDate balanceEnd) {
        return balanceEnd.plusDays(graceOf(loss) + 1L);
    }

    /** The earliest last day of the balance with which it is not yet lost on a date. */
    LocalDate balanceEndThatKeeps(Loss loss, LocalDate through) {
        return through.minusDays(graceOf(loss));
    }

    /** The last day on which a top-up still comes before the loss. */
    LocalDate lastDayToTopUp(Loss loss, LocalDate balanceEnd) {
        return balanceEnd.plusDays(graceToTopUp(loss));
    }

    /** How many days after the balance's last day that is. */
    int graceToTopUp(Loss loss) {
        return Math.min(graceOf(loss), graceOf(Loss.NETWORK));
    }

    private int graceOf(Loss loss) {
        return grace.getOrDefault(loss, 0);
    }

    private static boolean leaves(Stage stage, Loss loss) {
        return switch (stage) {
            case OUTGOING_BLOCKED -> loss != Loss.OUTGOING;
            case BLOCKED -> loss == Loss.NETWORK || loss == Loss.NUMBER;
            case HELD -> loss == Loss.NUMBER;
        };
    }
}

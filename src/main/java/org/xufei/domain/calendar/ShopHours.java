package org.xufei.domain.calendar;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.xufei.domain.guide.Evidence;

/**
 * When operators' shops are about open on a weekday, and the hours around noon at which they are busy.
 *
 * @param lunch when the morning ends
 * @param afternoon when the afternoon begins
 */
public record ShopHours(LocalTime opens, LocalTime lunch, LocalTime afternoon, LocalTime closes, Evidence evidence) {

    /** @throws IllegalArgumentException if they are out of order */
    public ShopHours {
        if (!opens.isBefore(lunch) || afternoon.isBefore(lunch) || !afternoon.isBefore(closes)) {
            throw new IllegalArgumentException(
                    "out of order: " + opens + ", " + lunch + ", " + afternoon + ", " + closes);
        }
    }

    /** Where the hours of the half-day begin. */
    public LocalDateTime start(HalfDay half) {
        return half.day().atTime(half.part() == HalfDay.Part.MORNING ? opens : afternoon);
    }

    /** Where they end. */
    public LocalDateTime end(HalfDay half) {
        return half.day().atTime(half.part() == HalfDay.Part.MORNING ? lunch : closes);
    }
}

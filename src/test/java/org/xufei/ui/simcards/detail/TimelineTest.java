package org.xufei.ui.simcards.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.clock.Paid.plan;
import static org.xufei.domain.clock.Paid.topUp;
import static org.xufei.domain.clock.Paid.withBalanceUntil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.xufei.domain.clock.Clocks;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.SampleGuide;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.ui.simcards.detail.Timeline.Span;
import org.xufei.ui.simcards.detail.Timeline.State;

class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Guide GUIDE = SampleGuide.guide();

    private static Timeline timeline(String operator, Receipt... receipts) {
        return Timeline.of(Clocks.compute(List.of(receipts), GUIDE.operator(operator), GUIDE, TODAY), TODAY);
    }

    private static List<Span> number(Timeline timeline) {
        return timeline.rows().get(2).spans();
    }

    @Test
    void drawsEachStageOfTheNumberWithItsDays() {
        Timeline timeline = timeline("metfone", withBalanceUntil(topUp(1, "2026-11-01", "1"), "2026-12-01"));

        assertThat(number(timeline))
                .extracting(Span::state)
                .containsExactly(State.NUMBER_WORKS, State.OUTGOING_BLOCKED, State.BLOCKED, State.HELD, State.LOST);
        assertThat(number(timeline).get(1))
                .isEqualTo(new Span(State.OUTGOING_BLOCKED, LocalDate.of(2026, 12, 2), LocalDate.of(2027, 1, 30)));
    }

    @Test
    void leavesTheRowOfAnUnknownClockEmpty() {
        Timeline timeline = timeline("smart", plan(1, "2026-11-20", new Validity.Days(30)));

        assertThat(timeline.rows()).extracting(row -> row.spans().size()).containsExactly(1, 0, 0);
    }

    @Test
    void showsAtLeastTwoWeeksAheadIfNothingIsKnown() {
        Timeline timeline = timeline("smart");

        assertThat(timeline.last()).isAfterOrEqualTo(TODAY.plusDays(14));
        assertThat(timeline.first()).isBefore(TODAY);
    }

    @Test
    void doesNotLetAPlanOfManyYearsSqueezeTheRest() {
        Timeline timeline = timeline("smart", plan(1, "2026-11-20", new Validity.Until(LocalDate.of(2036, 11, 1))));

        assertThat(timeline.last()).isBefore(TODAY.plusDays(460));
    }

    @Test
    void marksTheFirstOfEveryMonthInside() {
        Timeline timeline = timeline("smart", plan(1, "2026-11-20", new Validity.Until(LocalDate.of(2027, 1, 10))));

        assertThat(timeline.months()).containsExactly(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1));
    }

    /** Whatever the clocks show: today and all spans lie on the axis, and the spans of a row follow each other. */
    @Test
    void keepsEverythingOnTheAxis() {
        Random random = new Random(4);
        for (int i = 0; i < 3_000; i++) {
            List<Receipt> receipts = new ArrayList<>();
            if (random.nextBoolean()) {
                receipts.add(plan(1, day(random, -700, 0), new Validity.Days(1 + random.nextInt(900))));
            }
            if (random.nextBoolean()) {
                receipts.add(withBalanceUntil(topUp(2, day(random, -700, 0), "1"), day(random, -900, 900)));
            }
            Timeline timeline = Timeline.of(
                    Clocks.compute(receipts, Optional.of(GUIDE.operators().get(random.nextInt(2))), GUIDE, TODAY),
                    TODAY);

            assertThat(timeline.at(TODAY)).isBetween(0.0, 1.0);
            for (Timeline.Row row : timeline.rows()) {
                LocalDate before = timeline.first().minusDays(1);
                for (Span span : row.spans()) {
                    assertThat(span.first()).isAfter(before).isBeforeOrEqualTo(span.last());
                    before = span.last();
                }
                assertThat(before).isBeforeOrEqualTo(timeline.last());
            }
            assertThat(timeline.months()).allMatch(month -> timeline.at(month) > 0 && timeline.at(month) < 1);
        }
    }

    private static String day(Random random, int from, int to) {
        return TODAY.plusDays(random.nextInt(from, to + 1)).toString();
    }
}

package org.xufei.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xufei.domain.reminder.CalendarPlan.UpcomingEnd;
import org.xufei.domain.reminder.Expiry.Kind;

class CalendarPlanTest {

    private static final UUID CARD = new UUID(0, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate NEXT_WEEK = TODAY.plusDays(7);

    private static Expiry expiry(Kind what, LocalDate lastDay) {
        return new Expiry(CARD, what, lastDay);
    }

    private static UpcomingEnd end(Kind what, LocalDate lastDay) {
        return new UpcomingEnd(expiry(what, lastDay), "name", true, false);
    }

    private static ExportedEvent exported(LocalDate lastDay, int sequence, boolean cancelled) {
        return new ExportedEvent(expiry(Kind.PLAN, lastDay), "name", sequence, cancelled);
    }

    private static List<ExportedEvent> events(Collection<ExportedEvent> earlier, UpcomingEnd... ends) {
        return CalendarPlan.of(earlier, List.of(ends), TODAY, 10).events().stream()
                .map(CalendarPlan.Event::event)
                .toList();
    }

    @Test
    void writesWhatIsAheadAndLeavesOutWhatIsOver() {
        assertThat(events(List.of(), end(Kind.PLAN, TODAY), end(Kind.BALANCE, TODAY.minusDays(1))))
                .containsExactly(exported(TODAY, 10, false));
    }

    @Test
    void theSequenceRisesWithinTheSameMinute() {
        assertThat(events(List.of(exported(NEXT_WEEK, 10, false)), end(Kind.PLAN, NEXT_WEEK)))
                .containsExactly(exported(NEXT_WEEK, 11, false));
        assertThat(events(List.of(exported(NEXT_WEEK, 4, false)), end(Kind.PLAN, NEXT_WEEK)))
                .containsExactly(exported(NEXT_WEEK, 10, false));
    }

    /** A calendar would take a smaller one for what it was told before. */
    @Test
    void theSequenceRisesThoughTheClockWentBackwards() {
        assertThat(events(List.of(exported(NEXT_WEEK, 90, false)), end(Kind.PLAN, TODAY), end(Kind.BALANCE, TODAY)))
                .containsExactly(
                        exported(TODAY, 91, false), new ExportedEvent(expiry(Kind.BALANCE, TODAY), "name", 90, false));
    }

    @Test
    void cancelsWhatIsNoLongerKnownUntilItsDayIsOver() {
        List<ExportedEvent> cancelled = events(List.of(exported(NEXT_WEEK, 3, false)));
        assertThat(cancelled).containsExactly(exported(NEXT_WEEK, 10, true));
        assertThat(events(cancelled)).containsExactly(exported(NEXT_WEEK, 11, true));
        assertThat(events(List.of(exported(TODAY.minusDays(1), 3, true)))).isEmpty();
    }

    @Test
    void anEndThatMovedIntoThePastIsMovedAndRingsNoMore() {
        List<ExportedEvent> earlier = List.of(exported(NEXT_WEEK, 3, false));
        CalendarPlan plan = CalendarPlan.of(earlier, List.of(end(Kind.PLAN, TODAY.minusDays(2))), TODAY, 10);
        assertThat(plan.events())
                .containsExactly(new CalendarPlan.Event(exported(TODAY.minusDays(2), 10, false), false, true));
        assertThat(CalendarPlan.of(plan.remember(earlier), List.of(end(Kind.PLAN, TODAY.minusDays(2))), TODAY, 11)
                        .events())
                .isEmpty();
    }

    @Test
    void everyEndOfACardGivenUpIsCancelledThatOfIncomingCallsToo() {
        List<ExportedEvent> earlier = new ArrayList<>();
        List<UpcomingEnd> ends = new ArrayList<>();
        for (Kind what : Kind.values()) {
            earlier.add(new ExportedEvent(expiry(what, NEXT_WEEK), "name", 1, false));
            ends.add(new UpcomingEnd(expiry(what, NEXT_WEEK), "name", true, true));
        }
        assertThat(events(earlier, ends.toArray(UpcomingEnd[]::new)))
                .hasSize(Kind.values().length)
                .allMatch(ExportedEvent::cancelled);
    }

    @Test
    void aCardGivenUpIsCancelledEvenIfNoRecordTellsOfItsExportButNobodyIsToldToDeleteIt() {
        CalendarPlan plan = CalendarPlan.of(
                List.of(), List.of(new UpcomingEnd(expiry(Kind.PLAN, NEXT_WEEK), "name", true, true)), TODAY, 10);
        assertThat(plan.events()).extracting(event -> event.event().cancelled()).containsExactly(true);
        assertThat(CalendarPlan.toDeleteByHand(plan.remember(List.of()), TODAY)).isEmpty();
    }

    @Test
    void ofACardThatIsNotChosenOnlyWhatIsWrongIsPutRight() {
        UpcomingEnd unwanted = new UpcomingEnd(expiry(Kind.PLAN, NEXT_WEEK), "name", false, false);
        assertThat(events(List.of(), unwanted)).isEmpty();
        assertThat(events(List.of(exported(NEXT_WEEK, 3, false)), unwanted)).isEmpty();
        assertThat(events(List.of(exported(TODAY, 3, false)), unwanted))
                .containsExactly(exported(NEXT_WEEK, 10, false));
    }

    @Test
    void namesWhatIsToBeDeletedByHand() {
        List<ExportedEvent> all = List.of(
                exported(NEXT_WEEK, 3, true),
                new ExportedEvent(expiry(Kind.BALANCE, TODAY), "name", 1, true),
                new ExportedEvent(expiry(Kind.NUMBER, TODAY.minusDays(1)), "name", 1, true),
                new ExportedEvent(expiry(Kind.INCOMING, NEXT_WEEK), "name", 1, false));
        assertThat(CalendarPlan.toDeleteByHand(all, TODAY)).containsExactly(all.get(1), all.get(0));
    }

    /** Whatever happens to the ends between the files, a telephone that follows them rings for what is true, and for nothing else. */
    @Test
    void aTelephoneThatImportsEveryFileRingsForWhatIsTrue() {
        Random random = new Random(20261122);
        for (int round = 0; round < 500; round++) {
            Map<ExportedEvent.Key, ExportedEvent> telephone = new HashMap<>();
            List<ExportedEvent> earlier = List.of();
            LocalDate today = TODAY;
            for (int file = 0; file < 6; file++) {
                today = today.plusDays(random.nextInt(4));
                List<UpcomingEnd> ends = new ArrayList<>();
                for (Kind what : Kind.values()) {
                    if (random.nextInt(4) > 0) {
                        LocalDate lastDay = today.plusDays(random.nextInt(12) - 4);
                        ends.add(new UpcomingEnd(expiry(what, lastDay), "name", true, random.nextInt(4) == 0));
                    }
                }
                CalendarPlan plan = CalendarPlan.of(earlier, ends, today, 10);
                plan.events().stream().map(CalendarPlan.Event::event).forEach(event -> {
                    ExportedEvent there = telephone.put(event.key(), event);
                    assertThat(there == null || there.sequence() < event.sequence())
                            .isTrue();
                });
                earlier = plan.remember(earlier);
                LocalDate now = today;
                assertThat(telephone.values().stream()
                                .filter(event -> !event.cancelled())
                                .map(ExportedEvent::expiry)
                                .filter(expiry -> !expiry.lastDay().isBefore(now)))
                        .containsExactlyInAnyOrderElementsOf(ends.stream()
                                .filter(end -> !end.givenUp())
                                .map(UpcomingEnd::expiry)
                                .filter(expiry -> !expiry.lastDay().isBefore(now))
                                .toList());
            }
        }
    }
}

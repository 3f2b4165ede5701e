package org.xufei.domain.precaution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xufei.domain.calendar.BusyReason;
import org.xufei.domain.calendar.HalfDay;
import org.xufei.domain.clock.ServiceEnd;

/** Whether shops are quiet now. It needs no number; with one it tells whether there is time to wait. */
final class QuietRule {

    private QuietRule() {}

    static Judgement judge(RenewalSituation situation) {
        List<BusyReason> reasons = situation.quietTimes().busyAt(situation.moment());
        if (reasons.isEmpty()) {
            int year = situation.today().getYear();
            return situation.quietTimes().calendar().year(year).isPresent()
                    ? Judgement.passed(new Finding.QuietNow())
                    : Judgement.unknown(new Finding.OnlyFixedHolidays(year));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding.BusyNow(reasons.get(0)));
        Optional<HalfDay> next = situation.quietTimes().nextQuietHalfDay(situation.moment());
        next.map(half -> endsBefore(half, situation).orElse(new Finding.QuietNext(half)))
                .ifPresent(findings::add);
        // A day that seems quiet may be a feast that no table has.
        next.map(half -> half.day().getYear())
                .filter(year -> situation.quietTimes().calendar().year(year).isEmpty())
                .map(Finding.OnlyFixedHolidays::new)
                .ifPresent(findings::add);
        reasons.stream()
                .filter(reason -> reason instanceof BusyReason.PublicHoliday)
                .flatMap(holiday -> computed(situation).stream())
                .forEach(findings::add);
        return new Judgement(Verdict.LOOK_HERE, findings);
    }

    /** What ends first of all that ends before the half-day. What has ended already ends no more by waiting. */
    private static Optional<Finding> endsBefore(HalfDay next, RenewalSituation situation) {
        LocalDate today = situation.today();
        return situation.number().stream()
                .flatMap(number -> number.status().ends().stream())
                .filter(end -> !end.lastDay().isBefore(today) && end.lastDay().isBefore(next.day()))
                .min(Comparator.comparing(ServiceEnd::lastDay).thenComparing(ServiceEnd::kind))
                .map(end -> new Finding.EndsBeforeQuiet(end.kind(), end.lastDay(), next));
    }

    /** The user's own correction of the day is no computation. */
    private static Optional<Finding> computed(RenewalSituation situation) {
        return situation
                .quietTimes()
                .calendar()
                .year(situation.today().getYear())
                .filter(year -> year.computed()
                        && situation
                                .quietTimes()
                                .calendar()
                                .correction(situation.today())
                                .isEmpty())
                .map(year -> new Finding.HolidayComputed(year.year()));
    }
}

package org.xufei.domain.precaution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xufei.domain.clock.Clocks;
import org.xufei.domain.clock.EndDate;
import org.xufei.domain.clock.EndDate.Known;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.precaution.RenewalSituation.OfNumber;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.repeat.RepeatedReceipt;

/** Whether the plan that was bought last fits if it is bought again now. */
final class ValidityRule {

    /** A plan with fewer days left is renewed in time, and not on top of a running one. */
    private static final long DAYS_THAT_OVERLAP = 2;

    /** So long after its end it is worth a look whether a plan has renewed itself. */
    private static final int DAYS_TO_NOTICE_AUTOMATIC_RENEWAL = 7;

    /** Its questions and answers say that a plan is suspended when the main balance expires; of others nothing was found. */
    private static final String CELLCARD = "cellcard";

    private final RenewalSituation situation;
    private final OfNumber number;
    private final LocalDate today;
    private final List<Finding> concerns = new ArrayList<>();
    private final List<Finding> notes = new ArrayList<>();

    private ValidityRule(RenewalSituation situation, OfNumber number) {
        this.situation = situation;
        this.number = number;
        today = situation.today();
    }

    static Judgement judge(RenewalSituation situation) {
        return situation
                .number()
                .map(number -> new ValidityRule(situation, number).judge())
                .orElseGet(() -> Judgement.unknown(new Finding.NoNumber()));
    }

    private Judgement judge() {
        Optional<Receipt> last = number.plans().stream().findFirst();
        if (last.isEmpty()) {
            return Judgement.unknown(new Finding.NoPlanRecorded());
        }
        balanceNow();
        runningPlan();
        days(last.get()).ifPresent(length -> nextPlan(last.get(), length));
        if (!concerns.isEmpty()) {
            concerns.addAll(notes.stream().filter(note -> !isSaidAlready(note)).toList());
            return new Judgement(Verdict.LOOK_HERE, concerns);
        } else if (notes.stream().noneMatch(Finding.PlanWouldLast.class::isInstance)) {
            notes.add(0, new Finding.PlanLengthUnknown());
            return new Judgement(Verdict.UNKNOWN, notes);
        }
        return new Judgement(Verdict.PASSED, notes);
    }

    /** How long the next plan would last is part of what is wrong with that. */
    private boolean isSaidAlready(Finding note) {
        return note instanceof Finding.PlanWouldLast
                && concerns.stream()
                        .anyMatch(concern -> concern instanceof Finding.ShorterThanStay
                                || concern instanceof Finding.BalanceEndsFirst);
    }

    private void balanceNow() {
        EndDate balance = number.status().clocks().balance();
        balance.known()
                .filter(known -> balance.isOverOn(today))
                .map(known -> new Finding.BalanceEnded(known.lastDay()))
                .ifPresent(concerns::add);
    }

    private void runningPlan() {
        number.status().clocks().plan().known().map(Known::lastDay).ifPresent(end -> {
            long daysLeft = ChronoUnit.DAYS.between(today, end);
            if (daysLeft >= DAYS_THAT_OVERLAP) {
                concerns.add(new Finding.PlanStillRuns(end, daysLeft));
            }
            dataLeft(end);
            boolean justOver = daysLeft <= 0 && -daysLeft <= DAYS_TO_NOTICE_AUTOMATIC_RENEWAL;
            if (justOver && number.status().clocks().balance().runsOn(today)) {
                notes.add(new Finding.MayRenewItself(end));
            }
        });
    }

    /** Only a reading between the purchase of the plan and its end tells of this plan's data. */
    private void dataLeft(LocalDate planEnd) {
        Receipt last = number.plans().get(0);
        number.reading()
                .filter(reading -> reading.left().megabytes().signum() > 0)
                .filter(reading -> reading.at().isAfter(last.paidAt())
                        && !reading.at().toLocalDate().isAfter(planEnd))
                .ifPresent(reading -> {
                    if (planEnd.isBefore(today)) {
                        concerns.add(new Finding.DataLeftBehind(reading.left(), planEnd));
                    } else {
                        notes.add(new Finding.DataRollsOver(reading.left(), planEnd));
                    }
                });
    }

    private void nextPlan(Receipt last, long days) {
        Clocks then = clocksAfterRepeating(last, days);
        then.plan().known().map(Known::lastDay).ifPresent(end -> {
            number.leaving()
                    .filter(end::isBefore)
                    .map(leaving -> new Finding.ShorterThanStay(days, end, leaving))
                    .ifPresent(concerns::add);
            balanceThen(then.balance(), end);
            notes.add(0, new Finding.PlanWouldLast(days, end));
        });
        usualDays()
                .filter(usual -> days < usual)
                .ifPresent(usual -> concerns.add(new Finding.ShorterThanUsual(days, usual)));
    }

    private void balanceThen(EndDate balance, LocalDate planEnd) {
        Optional<LocalDate> until = balance.known().map(Known::lastDay).filter(last -> !last.isBefore(today));
        boolean endsFirst = until.filter(planEnd::isAfter).isPresent();
        if (endsFirst && !balance.mayLastLonger()) {
            boolean documented = situation
                    .operator()
                    .map(Operator::id)
                    .filter(CELLCARD::equals)
                    .isPresent();
            concerns.add(new Finding.BalanceEndsFirst(until.get(), planEnd, documented));
        } else if (until.isPresent() && !endsFirst) {
            notes.add(0, new Finding.BalanceLasts(until.get()));
        } else if (!balance.isOverOn(today)) {
            notes.add(0, new Finding.BalanceEndUnknown());
        }
    }

    private Clocks clocksAfterRepeating(Receipt last, long days) {
        Receipt again = RepeatedReceipt.of(last, new UUID(0, 0), situation.moment());
        if (!(again.validity() instanceof Validity.Days)) {
            again = again.withValidity(new Validity.Days(Math.toIntExact(days)));
        }
        List<Receipt> receipts = new ArrayList<>(number.receipts());
        receipts.add(again);
        return Clocks.compute(receipts, number.status().operator(), situation.guide(), today);
    }

    /** What the plans before the last one lasted, if the two latest of them agree. */
    private Optional<Long> usualDays() {
        List<Optional<Long>> before =
                number.plans().stream().skip(1).limit(2).map(ValidityRule::days).toList();
        return before.size() == 2 && before.get(0).equals(before.get(1)) ? before.get(0) : Optional.empty();
    }

    /** How many days a plan lasted, the day of payment included; empty if the receipt does not say. */
    private static Optional<Long> days(Receipt plan) {
        if (plan.validity() instanceof Validity.Days days) {
            return Optional.of(days.inAll());
        } else if (plan.validity() instanceof Validity.Until until) {
            return Optional.of(ChronoUnit.DAYS.between(plan.paidAt().toLocalDate(), until.date()) + 1)
                    .filter(days -> days > 0 && days < Integer.MAX_VALUE);
        }
        return Optional.empty();
    }
}

package org.xufei.domain.precaution;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.clock.EndDate;
import org.xufei.domain.clock.NumberClock;
import org.xufei.domain.sim.DeclaredStatus;

/** Whether renewing helps the SIM card at all. */
final class StatusRule {

    private StatusRule() {}

    static Judgement judge(RenewalSituation situation) {
        return situation
                .number()
                .map(number -> judge(number.status(), situation.today()))
                .orElseGet(() -> Judgement.unknown(new Finding.NoNumber()));
    }

    private static Judgement judge(CardStatus status, LocalDate today) {
        if (status.card().status() instanceof DeclaredStatus.Lost) {
            return Judgement.lookHere(new Finding.CardLost());
        }
        return switch (status.stage()) {
            case OUT_OF_USE -> Judgement.lookHere(new Finding.CardNotInUse());
            case OUTGOING_BLOCKED -> off(status, number -> new Finding.TopUpFirst(false, number.lastDayToTopUp()));
            case BLOCKED -> off(status, number -> new Finding.TopUpFirst(true, number.lastDayToTopUp()));
            case HELD -> off(status, number -> new Finding.NumberHeld(number.lastDayToReclaim()));
            case NUMBER_LOST -> off(status, number -> new Finding.NumberLost(number.lostOn()));
            case DATA_ENDED, ENDING_SOON, ACTIVE, UNKNOWN ->
                balance(status.clocks().balance(), today);
        };
    }

    private static Judgement off(CardStatus status, Function<NumberClock, Finding> finding) {
        return status.clocks()
                .number()
                .map(finding)
                .map(Judgement::lookHere)
                .orElseGet(() -> Judgement.unknown(new Finding.BalanceEndUnknown()));
    }

    /** It lasts at least until a day that is sure, or nobody knows. */
    private static Judgement balance(EndDate end, LocalDate today) {
        Optional<LocalDate> sure = end.sureUntil().filter(last -> !last.isBefore(today));
        return sure.<Judgement>map(until -> Judgement.passed(new Finding.BalanceLasts(until)))
                .orElseGet(() -> Judgement.unknown(new Finding.BalanceEndUnknown()));
    }
}

package org.xufei.ui.receipts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.xufei.domain.clock.EndDate;
import org.xufei.domain.clock.EndDateBasis;
import org.xufei.domain.guide.Evidence;
import org.xufei.ui.ClockPhrases;
import org.xufei.ui.EndDatePhrases;
import org.xufei.ui.Message;

/**
 * What to say of one clock when a receipt is recorded as it is typed.
 *
 * @param end until when it runs then, or that it is not known
 * @param note what an end rests on that is only estimated, or whom to ask for one that is not known
 * @param moved how that end differs from the one before; empty if there is nothing to compare
 * @param evidence what an estimate rests on
 * @param correction the one way to put the end right
 */
record ClockPreview(
        Message end,
        Optional<Message> note,
        Optional<Message> moved,
        Optional<Evidence> evidence,
        Correction correction) {

    /** @param name of the link */
    record Correction(Message name, Way way) {}

    /** How an end is put right. */
    enum Way {
        /** Counting from the day of payment. */
        RESTART,
        /** Counting on from the old end. */
        EXTEND,
        /** Typing the last day of the plan. */
        PLAN_DATE,
        /** Typing the last day of the balance. */
        BALANCE_DATE
    }

    /**
     * What to say of the plan.
     *
     * @param receipt the one that is typed
     * @param counted from when its days are counted, if there is a choice
     */
    static ClockPreview ofPlan(
            EndDate before, EndDate after, UUID receipt, Optional<Message> counted, Correction correction) {
        Optional<Message> note = after.mayLastLonger() ? Optional.of(Message.of("form.preview.plan.ask")) : counted;
        return new ClockPreview(
                ClockPhrases.planUntil(after), note, moved(before, after, receipt), Optional.empty(), correction);
    }

    /**
     * What to say of the main balance.
     *
     * @param receipt the one that is typed
     * @param operator whose table an estimate is made by
     */
    static ClockPreview ofBalance(EndDate before, EndDate after, UUID receipt, String operator) {
        Optional<Evidence> table = after.mayLastLonger() ? Optional.empty() : EndDatePhrases.evidence(after);
        Optional<Message> note = after.mayLastLonger()
                ? Optional.of(Message.of("form.preview.balance.ask"))
                : balanceTable(after, operator);
        return new ClockPreview(
                ClockPhrases.balanceUntil(after),
                note,
                moved(before, after, receipt),
                table,
                new Correction(Message.of("form.preview.correct.date"), Way.BALANCE_DATE));
    }

    /** By whose table the end is estimated; empty if it is not. */
    private static Optional<Message> balanceTable(EndDate balance, String operator) {
        EndDateBasis basis = balance.known().orElseThrow().basis();
        if (basis instanceof EndDateBasis.OwnTable own) {
            return Optional.of(Message.of("form.preview.balance.own", own.checkedOn()));
        }
        return basis instanceof EndDateBasis.Estimated
                ? Optional.of(Message.of("form.preview.balance.table", operator))
                : Optional.empty();
    }

    private static Optional<Message> moved(EndDate before, EndDate after, UUID receipt) {
        if (before.known().isEmpty() || after.known().isEmpty()) {
            return Optional.empty();
        }
        LocalDate old = before.known().get().lastDay();
        EndDate.Known now = after.known().get();
        long days = ChronoUnit.DAYS.between(old, now.lastDay());
        if (days > 0) {
            return Optional.of(Message.of("form.preview.later", days));
        } else if (days < 0) {
            return Optional.of(Message.of("form.preview.earlier", -days));
        }
        // That nothing moves is worth a word where another receipt holds the clock.
        return now.basis().receipt().equals(receipt) ? Optional.empty() : Optional.of(Message.of("form.preview.same"));
    }
}

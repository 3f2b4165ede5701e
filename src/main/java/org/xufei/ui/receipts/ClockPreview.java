package org.xufei.ui.receipts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.xufei.domain.clock.Basis;
import org.xufei.domain.clock.Reading;
import org.xufei.domain.guide.Evidence;
import org.xufei.ui.Message;

/**
 * What to say of one clock when a receipt is recorded as it is typed.
 *
 * @param end until when it runs then, or that nobody knows
 * @param note what an end rests on that is only estimated, or whom to ask for one that is not known
 * @param moved how that end differs from the one before; empty if there is nothing to compare
 * @param evidence what an estimate rests on
 */
record ClockPreview(Message end, Optional<Message> note, Optional<Message> moved, Optional<Evidence> evidence) {

    /** @param receipt the one that is typed */
    static ClockPreview ofPlan(Reading before, Reading after, UUID receipt) {
        Optional<Reading.Known> known = after.known();
        Message ask = Message.of("form.preview.plan.ask");
        return known.isEmpty()
                ? unknown(
                        after.sureUntil()
                                .map(last -> Message.of("form.preview.plan.atleast", last))
                                .orElseGet(() -> Message.of("form.preview.plan.unknown")),
                        ask)
                : new ClockPreview(
                        after.mayLastLonger()
                                ? Message.of(
                                        "form.preview.plan.atleast", known.get().lastDay())
                                : Message.of("form.preview.plan", known.get().lastDay()),
                        Optional.of(ask).filter(any -> after.mayLastLonger()),
                        moved(before, after, receipt),
                        Optional.empty());
    }

    /**
     * @param receipt the one that is typed
     * @param operator whose table an estimate is made by
     */
    static ClockPreview ofBalance(Reading before, Reading after, UUID receipt, String operator) {
        Optional<Reading.Known> known = after.known();
        Message ask = Message.of("form.preview.balance.ask");
        if (known.isEmpty()) {
            return unknown(
                    after.sureUntil()
                            .map(last -> Message.of("form.preview.balance.atleast", last))
                            .orElseGet(() -> Message.of("form.preview.balance.unknown")),
                    ask);
        }
        LocalDate lastDay = known.get().lastDay();
        Optional<Message> moved = moved(before, after, receipt);
        if (after.mayLastLonger()) {
            return new ClockPreview(
                    Message.of("form.preview.balance.atleast", lastDay), Optional.of(ask), moved, Optional.empty());
        }
        return known.get().basis() instanceof Basis.Estimated estimated
                ? new ClockPreview(
                        Message.of("form.preview.balance.about", lastDay),
                        Optional.of(Message.of("form.preview.balance.table", operator)),
                        moved,
                        Optional.of(estimated.evidence()))
                : new ClockPreview(
                        Message.of("form.preview.balance", lastDay), Optional.empty(), moved, Optional.empty());
    }

    private static ClockPreview unknown(Message end, Message whomToAsk) {
        return new ClockPreview(end, Optional.of(whomToAsk), Optional.empty(), Optional.empty());
    }

    private static Optional<Message> moved(Reading before, Reading after, UUID receipt) {
        if (before.known().isEmpty() || after.known().isEmpty()) {
            return Optional.empty();
        }
        LocalDate old = before.known().get().lastDay();
        Reading.Known now = after.known().get();
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

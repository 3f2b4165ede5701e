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
 * @param moved how that end differs from the one before; empty if there is nothing to compare
 * @param evidence what an estimate rests on
 */
record ClockPreview(Message end, Optional<Message> moved, Optional<Evidence> evidence) {

    /** @param receipt the one that is typed */
    static ClockPreview ofPlan(Reading before, Reading after, UUID receipt) {
        return new ClockPreview(
                after.known()
                        .map(known -> Message.of("form.preview.plan", known.lastDay()))
                        .orElse(Message.of("form.preview.plan.unknown")),
                moved(before, after, receipt),
                Optional.empty());
    }

    /**
     * @param receipt the one that is typed
     * @param operator whose table an estimate is made by
     */
    static ClockPreview ofBalance(Reading before, Reading after, UUID receipt, String operator) {
        Optional<Evidence> evidence = after.known()
                .map(Reading.Known::basis)
                .flatMap(basis ->
                        basis instanceof Basis.Estimated by ? Optional.of(by.evidence()) : Optional.<Evidence>empty());
        return new ClockPreview(
                after.known()
                        .map(known -> evidence.isPresent()
                                ? Message.of("form.preview.balance.estimate", known.lastDay(), operator)
                                : Message.of("form.preview.balance", known.lastDay()))
                        .orElse(Message.of("form.preview.balance.unknown")),
                moved(before, after, receipt),
                evidence);
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

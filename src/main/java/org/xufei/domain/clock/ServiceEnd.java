package org.xufei.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.xufei.domain.guide.GraceLadder;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.reminder.Expiry;

/**
 * Something of a number that ends.
 *
 * @param lastDay the last day on which it works
 * @param atTheEarliest whether it may last longer: what was bought last is of unknown length
 * @param length how many days the purchase bought that ends then, the day of payment included; {@link #UNBOUNDED} if none did
 */
public record ServiceEnd(Expiry.Kind kind, LocalDate lastDay, boolean atTheEarliest, long length) {

    /** Longer than any lead time. */
    public static final long UNBOUNDED = Long.MAX_VALUE;

    /**
     * All that ends of a number: plan, balance, incoming calls, and the last chance to keep it.
     *
     * @param receipts of the number
     */
    static List<ServiceEnd> of(Clocks clocks, Collection<Receipt> receipts) {
        List<ServiceEnd> ends = new ArrayList<>();
        of(Expiry.Kind.PLAN, clocks.plan(), receipts).ifPresent(ends::add);
        of(Expiry.Kind.BALANCE, clocks.balance(), receipts).ifPresent(ends::add);
        boolean atTheEarliest = clocks.balance().mayLastLonger();
        clocks.number().or(clocks::numberAtTheEarliest).ifPresent(number -> {
            lastDayOfIncoming(number)
                    .ifPresent(day -> ends.add(new ServiceEnd(Expiry.Kind.INCOMING, day, atTheEarliest, UNBOUNDED)));
            ends.add(new ServiceEnd(Expiry.Kind.NUMBER, number.lastDayToTopUp(), atTheEarliest, UNBOUNDED));
        });
        return ends;
    }

    private static Optional<ServiceEnd> of(Expiry.Kind kind, EndDate reading, Collection<Receipt> receipts) {
        return reading.sureUntil()
                .map(day -> new ServiceEnd(
                        kind,
                        day,
                        reading.mayLastLonger(),
                        setBy(reading, receipts)
                                .map(receipt -> length(receipt, day))
                                .orElse(UNBOUNDED)));
    }

    private static Optional<Receipt> setBy(EndDate reading, Collection<Receipt> receipts) {
        return reading.known()
                .map(known -> known.basis().receipt())
                .or(reading::undatedReceipt)
                .flatMap(id -> receipts.stream()
                        .filter(receipt -> receipt.id().equals(id))
                        .findFirst());
    }

    /** An extension begins where the plan before it ends: its own days count, not those until its end. */
    private static long length(Receipt receipt, LocalDate lastDay) {
        long untilThen = lastDay.toEpochDay() - DayCounting.paidOn(receipt).toEpochDay() + 1;
        if (receipt.validity() instanceof Validity.Days days && days.start() == Validity.Start.EXTEND) {
            return Math.min(days.inAll(), Math.max(untilThen, 1));
        }
        return untilThen < 1 ? UNBOUNDED : untilThen;
    }

    private static Optional<LocalDate> lastDayOfIncoming(NumberClock number) {
        return number.phases().stream()
                .filter(phase -> phase.stage() == GraceLadder.Stage.BLOCKED)
                .findFirst()
                .map(phase -> phase.first().minusDays(1));
    }
}

package org.xufei.domain.repeat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sim.PhoneNumber;

/**
 * What recording the last receipts of several numbers once more adds, one receipt for each number.
 *
 * @param fresh new receipts of numbers that have none of that day
 * @param recordedToday new receipts of numbers that have one of that day already: to be recorded only if the user insists
 */
public record RepeatReceipts(List<Receipt> fresh, List<Receipt> recordedToday) {

    public static final RepeatReceipts NONE = new RepeatReceipts(List.of(), List.of());

    public RepeatReceipts {
        fresh = List.copyOf(fresh);
        recordedToday = List.copyOf(recordedToday);
    }

    /**
     * @param lasts receipts to repeat; of those of one number the first counts, since a lost SIM card and its replacement share a number
     * @param recorded every receipt there is
     * @param now when it is paid, local time in Phnom Penh
     * @param ids random ones
     */
    public static RepeatReceipts of(
            Collection<Receipt> lasts, Collection<Receipt> recorded, LocalDateTime now, Supplier<UUID> ids) {
        Set<PhoneNumber> today = numbersPaidOn(now.toLocalDate(), recorded);
        Set<PhoneNumber> seen = new HashSet<>();
        List<Receipt> fresh = new ArrayList<>();
        List<Receipt> recordedToday = new ArrayList<>();
        for (Receipt last : lasts) {
            if (seen.add(last.number())) {
                (today.contains(last.number()) ? recordedToday : fresh).add(RepeatedReceipt.of(last, ids.get(), now));
            }
        }
        return new RepeatReceipts(fresh, recordedToday);
    }

    /** The numbers with a receipt of this day, whatever it is for. */
    public static Set<PhoneNumber> numbersPaidOn(LocalDate day, Collection<Receipt> recorded) {
        return recorded.stream()
                .filter(receipt -> receipt.paidAt().toLocalDate().equals(day))
                .map(Receipt::number)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param anyway whether numbers that have a receipt of that day already get another one */
    public List<Receipt> toRecord(boolean anyway) {
        if (!anyway) {
            return fresh;
        }
        List<Receipt> all = new ArrayList<>(fresh);
        all.addAll(recordedToday);
        return all;
    }
}

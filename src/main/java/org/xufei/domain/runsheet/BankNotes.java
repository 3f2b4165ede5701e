package org.xufei.domain.runsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;

/**
 * The bank notes with which payments are made. Change of less than a dollar is given in riel, so dollars are rounded up to whole ones;
 * riel is paid in hundreds.
 *
 * @param counts how many of each note, the largest note first
 */
public record BankNotes(Currency currency, List<Count> counts) {

    private static final List<Integer> USD = List.of(100, 50, 20, 10, 5, 1);
    private static final List<Integer> KHR = List.of(100_000, 50_000, 20_000, 10_000, 5_000, 1_000, 500, 100);

    /** So many of one note. */
    public record Count(int note, long count) {}

    public BankNotes {
        counts = List.copyOf(counts);
    }

    /**
     * Enough for each payment by itself, so that no shop need give much change.
     *
     * @param currency US dollar or riel
     * @param payments those of other currencies are left out
     * @throws IllegalArgumentException if the currency is not used as cash in Cambodia
     */
    public static BankNotes forEach(Currency currency, Collection<Money> payments) {
        Map<Integer, Long> all = new TreeMap<>(Comparator.reverseOrder());
        for (Money payment : payments) {
            if (payment.currency() == currency) {
                long rest = roundedUp(payment.amount(), smallest(currency));
                for (int note : notes(currency)) {
                    all.merge(note, rest / note, Long::sum);
                    rest %= note;
                }
            }
        }
        return new BankNotes(
                currency,
                all.entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .map(entry -> new Count(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** What the notes are worth together: at least the payments. */
    public Money worth() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Count count : counts) {
            sum = sum.add(BigDecimal.valueOf(count.note()).multiply(BigDecimal.valueOf(count.count())));
        }
        return new Money(sum, currency);
    }

    /** How many notes there are of all kinds. */
    public long total() {
        return counts.stream().mapToLong(Count::count).sum();
    }

    private static List<Integer> notes(Currency currency) {
        return switch (currency) {
            case USD -> USD;
            case KHR -> KHR;
            case CNY -> throw new IllegalArgumentException("yuan is paid through wallets, not in cash");
        };
    }

    private static int smallest(Currency currency) {
        List<Integer> notes = notes(currency);
        return notes.get(notes.size() - 1);
    }

    private static long roundedUp(BigDecimal amount, int note) {
        return amount.divide(BigDecimal.valueOf(note), 0, RoundingMode.CEILING)
                .multiply(BigDecimal.valueOf(note))
                .longValueExact();
    }
}

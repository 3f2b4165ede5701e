package org.xufei.domain.keepalive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.xufei.domain.Money;

/**
 * The cheapest way to fill a number of days with things that can be bought any number of times. Of what costs the same, the fewest.
 *
 * @param days what one fills; what fills nothing is never bought
 * @param price all in one currency
 */
record Coverage<T>(List<T> choice, ToIntFunction<T> days, Function<T, Money> price) {

    /** @throws IllegalArgumentException if the prices are in several currencies */
    Coverage {
        if (choice.stream().map(price).map(Money::currency).distinct().count() > 1) {
            throw new IllegalArgumentException("prices in several currencies cannot be compared");
        }
        choice = choice.stream().filter(one -> days.applyAsInt(one) > 0).toList();
    }

    /** The longest first; nothing for no days; empty if there is nothing to fill the days with. */
    Optional<List<T>> of(int needed) {
        if (choice.isEmpty() && needed > 0) {
            return Optional.empty();
        }
        // best.get(n) fills n days: whatever comes last, the days before it are filled in the best way too.
        List<Best<T>> best = new ArrayList<>(List.of(new Best<>(0, 0, Optional.empty(), 0)));
        for (int goal = 1; goal <= needed; goal++) {
            Best<T> cheapest = null;
            for (T last : choice) {
                Best<T> with = best.get(Math.max(0, goal - days.applyAsInt(last)))
                        .and(last, price.apply(last), Math.max(0, goal - days.applyAsInt(last)));
                cheapest = cheapest == null || with.isBetterThan(cheapest) ? with : cheapest;
            }
            if (cheapest != null) {
                best.add(cheapest);
            }
        }
        List<T> bought = new ArrayList<>();
        for (int at = Math.max(0, needed); at > 0; at = best.get(at).before()) {
            best.get(at).last().ifPresent(bought::add);
        }
        bought.sort((one, other) -> Integer.compare(days.applyAsInt(other), days.applyAsInt(one)));
        return Optional.of(List.copyOf(bought));
    }

    /**
     * A way to fill some days.
     *
     * @param cost in the smallest unit of the currency
     * @param before how many days are left to fill before the last one
     */
    private record Best<T>(long cost, int count, Optional<T> last, int before) {

        Best<T> and(T next, Money price, int rest) {
            return new Best<>(
                    cost + price.amount().unscaledValue().longValueExact(), count + 1, Optional.of(next), rest);
        }

        boolean isBetterThan(Best<T> other) {
            return cost < other.cost || (cost == other.cost && count < other.count);
        }
    }
}

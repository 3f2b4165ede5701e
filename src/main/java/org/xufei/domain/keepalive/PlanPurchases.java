package org.xufei.domain.keepalive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xufei.domain.Money;
import org.xufei.domain.usage.DataAmount;

/**
 * Plans bought one after the other until a date, each when the one before has ended.
 *
 * @param offers at least one; the longest first, and a plan that is bought several times that many times
 * @param daysWasted how long the last one runs beyond the date
 */
public record PlanPurchases(List<PlanOffer> offers, int daysWasted) {

    public PlanPurchases {
        offers = List.copyOf(offers);
    }

    /**
     * Each offer by itself, as often as it takes, and the cheapest mixture if it is cheaper than any of them. The cheapest first, of
     * the same price the one that wastes less.
     *
     * @param from the first day to cover
     * @param until the last
     * @throws IllegalArgumentException if the offers are in several currencies, or the days out of order
     */
    public static List<PlanPurchases> covering(LocalDate from, LocalDate until, List<PlanOffer> offers) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(from, until)) + 1;
        if (days < 1) {
            throw new IllegalArgumentException("from " + from + " until " + until);
        }
        List<PlanPurchases> ways = new ArrayList<>(
                offers.stream().distinct().map(offer -> repeated(offer, days)).toList());
        Optional<PlanPurchases> mixture = new Coverage<>(offers, PlanOffer::days, PlanOffer::price)
                .of(days)
                .filter(mixed -> !mixed.isEmpty())
                .map(mixed -> new PlanPurchases(
                        mixed, mixed.stream().mapToInt(PlanOffer::days).sum() - days));
        mixture.filter(mixed -> ways.stream().allMatch(way -> mixed.cost().compareTo(way.cost()) < 0))
                .ifPresent(ways::add);
        ways.sort(Comparator.comparing(PlanPurchases::cost).thenComparing(PlanPurchases::daysWasted));
        return List.copyOf(ways);
    }

    public Money total() {
        return new Money(cost(), offers.get(0).price().currency());
    }

    /** All the data that is bought; empty unless every offer states it. */
    public Optional<DataAmount> data() {
        Stream<DataAmount> stated = offers.stream().flatMap(offer -> offer.data().stream());
        return offers.stream().allMatch(offer -> offer.data().isPresent())
                ? Optional.of(stated.reduce(DataAmount.NONE, DataAmount::plus))
                : Optional.empty();
    }

    /** The share of the last plan's data that falls behind the date if it is used evenly; empty if that plan does not state it. */
    public Optional<DataAmount> dataWasted() {
        PlanOffer last = offers.get(offers.size() - 1);
        return last.data().map(data -> DataAmount.about(data.megabytes().doubleValue() * daysWasted / last.days()));
    }

    private BigDecimal cost() {
        return offers.stream().map(offer -> offer.price().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static PlanPurchases repeated(PlanOffer offer, int days) {
        int times = (days + offer.days() - 1) / offer.days();
        return new PlanPurchases(Collections.nCopies(times, offer), times * offer.days() - days);
    }
}

package org.xufei.domain.overview;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.xufei.domain.clock.CardStanding;
import org.xufei.domain.clock.Standings;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.reminder.Watch;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.usage.DataReading;
import org.xufei.domain.usage.Forecast;
import org.xufei.domain.usage.Outlook;
import org.xufei.domain.usage.RunOut;

/**
 * Finds how all SIM cards stand.
 *
 * @param usual lead times of cards that have none of their own
 */
public record OverviewBuilder(Guide guide, LeadTimes usual) {

    /**
     * Looks at each receipt and each reading a fixed number of times, however many cards there are.
     *
     * @param today in Phnom Penh; what was paid or read later does not count yet
     */
    public Overview of(CardRecords records, LocalDate today) {
        List<SimCard> all = records.cards().all();
        List<Supplier<CardStanding>> standings =
                new Standings(guide, usual).each(records.cards(), records.receipts(), today);
        Map<PhoneNumber, LocalDateTime> bought = lastDataPurchases(records.receipts(), today);
        Map<UUID, List<DataReading>> readings = records.readings().stream()
                .filter(reading -> !reading.at().toLocalDate().isAfter(today))
                .collect(Collectors.groupingBy(DataReading::card));
        List<CardOverview> cards = new ArrayList<>();
        List<Watch> watches = new ArrayList<>();
        List<RuntimeException> defects = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            SimCard card = all.get(i);
            try {
                CardStanding standing = standings.get(i).get();
                LocalDateTime since = bought.getOrDefault(card.number(), LocalDateTime.MIN);
                CardOverview overview = overview(
                        standing,
                        readings.getOrDefault(card.id(), List.of()).stream()
                                .filter(reading -> !reading.at().isBefore(since))
                                .toList());
                watches.addAll(watches(standing));
                cards.add(overview);
            } catch (RuntimeException defect) {
                // Costs this card and no other; whoever shows the overview has it logged.
                defects.add(defect);
                cards.add(overview(CardStanding.unreckoned(card), List.of()));
            }
        }
        return new Overview(
                today,
                cards,
                watches,
                records.ledger().due(watches, today),
                records.ledger().open(watches, today),
                defects);
    }

    private static Map<PhoneNumber, LocalDateTime> lastDataPurchases(List<Receipt> receipts, LocalDate today) {
        Map<PhoneNumber, LocalDateTime> last = new HashMap<>();
        for (Receipt receipt : receipts) {
            if (receipt.purchase().kind() != Purchase.Kind.TOP_UP
                    && !receipt.paidAt().toLocalDate().isAfter(today)) {
                last.merge(receipt.number(), receipt.paidAt(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return last;
    }

    private static CardOverview overview(CardStanding standing, List<DataReading> readings) {
        Forecast forecast = RunOut.of(readings);
        return new CardOverview(
                standing,
                forecast,
                standing.clocks()
                        .plan()
                        .known()
                        .map(plan -> Outlook.of(forecast, plan.lastDay()))
                        .orElseGet(Outlook.Unknown::new));
    }

    /** A card whose number is not to be kept ends in silence, and of several with one number only one reminds. */
    private List<Watch> watches(CardStanding standing) {
        if (!standing.speaksForNumber()) {
            return List.of();
        }
        SimCard card = standing.card();
        LeadTimes leads = card.leadTimes().orElse(usual);
        // However long ago something ended: the app may have been closed all the while.
        return standing.ends().stream()
                .map(end -> new Watch(
                        new Expiry(card.id(), end.what(), end.lastDay()),
                        leads.within(end.length()),
                        end.atTheEarliest()))
                .toList();
    }

    /** The last day of everything of a card of which it is known, over or not; where it may come later, the earliest that is possible. */
    public static Map<Expiry.What, LocalDate> ends(CardStanding standing) {
        Map<Expiry.What, LocalDate> ends = new EnumMap<>(Expiry.What.class);
        standing.ends().forEach(end -> ends.put(end.what(), end.lastDay()));
        return ends;
    }
}

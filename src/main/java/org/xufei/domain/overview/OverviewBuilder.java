package org.xufei.domain.overview;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.clock.CardStatusCalculator;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.reminder.ReminderSchedule;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.usage.DataForecast;
import org.xufei.domain.usage.DataForecaster;
import org.xufei.domain.usage.DataReading;
import org.xufei.domain.usage.DataSufficiency;

/**
 * Computes the overview of all SIM cards.
 *
 * @param usual lead times of cards that have none of their own
 */
public record OverviewBuilder(Guide guide, LeadTimes usual) {

    /**
     * Reads each receipt and each reading a fixed number of times, however many cards there are.
     *
     * @param today in Phnom Penh; what was paid or read later does not count yet
     */
    public Overview of(CardRecords records, LocalDate today) {
        List<SimCard> all = records.cards().all();
        List<Supplier<CardStatus>> statuses =
                new CardStatusCalculator(guide, usual).suppliers(records.cards(), records.receipts(), today);
        Map<PhoneNumber, LocalDateTime> bought = lastDataPurchases(records.receipts(), today);
        Map<UUID, List<DataReading>> readings = records.readings().stream()
                .filter(reading -> !reading.at().toLocalDate().isAfter(today))
                .collect(Collectors.groupingBy(DataReading::card));
        List<CardOverview> cards = new ArrayList<>();
        List<ReminderSchedule> watches = new ArrayList<>();
        List<RuntimeException> defects = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            SimCard card = all.get(i);
            try {
                CardStatus status = statuses.get(i).get();
                LocalDateTime since = bought.getOrDefault(card.number(), LocalDateTime.MIN);
                CardOverview overview = overview(
                        status,
                        readings.getOrDefault(card.id(), List.of()).stream()
                                .filter(reading -> !reading.at().isBefore(since))
                                .toList());
                watches.addAll(reminderSchedules(status));
                cards.add(overview);
            } catch (RuntimeException defect) {
                // Affects this card alone; the caller logs the defects of the overview.
                defects.add(defect);
                cards.add(overview(CardStatus.failed(card), List.of()));
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

    private static CardOverview overview(CardStatus status, List<DataReading> readings) {
        DataForecast forecast = DataForecaster.of(readings);
        return new CardOverview(
                status,
                readings.stream().max(Comparator.comparing(DataReading::at)),
                forecast,
                status.clocks()
                        .plan()
                        .known()
                        .map(plan -> DataSufficiency.of(forecast, plan.lastDay()))
                        .orElseGet(DataSufficiency.Unknown::new));
    }

    /** A card whose number is not to be kept ends in silence, and of several with one number only one reminds. */
    private List<ReminderSchedule> reminderSchedules(CardStatus status) {
        if (!status.isPrimary()) {
            return List.of();
        }
        SimCard card = status.card();
        LeadTimes leads = card.leadTimes().orElse(usual);
        // However long ago something ended: the app may have been closed all the while.
        return status.ends().stream()
                .map(end -> new ReminderSchedule(
                        new Expiry(card.id(), end.kind(), end.lastDay()),
                        leads.forLength(end.length()),
                        end.atTheEarliest()))
                .toList();
    }

    /** The last day of everything of a card of which it is known, over or not; where it may come later, the earliest that is possible. */
    public static Map<Expiry.Kind, LocalDate> ends(CardStatus status) {
        Map<Expiry.Kind, LocalDate> ends = new EnumMap<>(Expiry.Kind.class);
        status.ends().forEach(end -> ends.put(end.kind(), end.lastDay()));
        return ends;
    }
}

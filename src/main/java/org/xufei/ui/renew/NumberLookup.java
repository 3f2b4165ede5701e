package org.xufei.ui.renew;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.clock.CardStatusCalculator;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.overview.CardOverview;
import org.xufei.domain.overview.Overview;
import org.xufei.domain.precaution.RenewalSituation;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptOrder;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCardList;
import org.xufei.state.LiveOverview;
import org.xufei.state.LocalCalendar;
import org.xufei.state.OwnKnowledge;
import org.xufei.state.ReceiptLog;
import org.xufei.ui.Message;
import org.xufei.ui.StagePhrases;

/** Looks up what is known of numbers: what was paid for them, and how their SIM cards stand. */
public final class NumberLookup {

    private final Guide guide;
    private final ReceiptLog receipts;
    private final LiveOverview board;
    private final LocalCalendar calendar;
    private final OwnKnowledge knowledge;

    public NumberLookup(
            Guide guide, ReceiptLog receipts, LiveOverview board, LocalCalendar calendar, OwnKnowledge knowledge) {
        this.knowledge = knowledge;
        this.guide = guide;
        this.receipts = receipts;
        this.board = board;
        this.calendar = calendar;
    }

    Guide guide() {
        return guide;
    }

    /** What the user added to the guide. */
    OwnKnowledge knowledge() {
        return knowledge;
    }

    /** The time of day and the holidays where they are used. */
    LocalCalendar calendar() {
        return calendar;
    }

    /** Runs whenever any of it changes. */
    void follow(Runnable changed) {
        receipts.records().subscribe(changed);
        board.overview().subscribe(changed);
    }

    /** Each number once, with its SIM card if it has one: the cards first, the most urgent first, then the number paid for last. */
    Map<PhoneNumber, Optional<CardStatus>> all() {
        Map<PhoneNumber, Optional<CardStatus>> all = new LinkedHashMap<>();
        statuses()
                .sorted(Comparator.comparing(CardStatus::isPrimary)
                        .reversed()
                        .thenComparing(CardStatus.MOST_URGENT_FIRST))
                .forEach(status -> all.putIfAbsent(status.card().number(), Optional.of(status)));
        paidFor().forEach(number -> all.putIfAbsent(number, Optional.empty()));
        return all;
    }

    /** How many numbers {@link #all} has. */
    int count() {
        Map<PhoneNumber, Boolean> seen = new HashMap<>();
        statuses().forEach(status -> seen.put(status.card().number(), true));
        receipts.records().get().forEach(receipt -> seen.put(receipt.number(), true));
        return seen.size();
    }

    /** The numbers that were paid for, the latest first. */
    private List<PhoneNumber> paidFor() {
        Map<PhoneNumber, LocalDateTime> latest = new HashMap<>();
        for (Receipt receipt : receipts.records().get()) {
            latest.merge(receipt.number(), receipt.paidAt(), (one, other) -> one.isAfter(other) ? one : other);
        }
        return latest.entrySet().stream()
                .sorted(Map.Entry.<PhoneNumber, LocalDateTime>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The receipt of this number that was paid last. */
    Optional<Receipt> last(PhoneNumber number) {
        return receipts.records().get().stream()
                .filter(receipt -> receipt.number().equals(number))
                .min(ReceiptOrder.NEWEST_FIRST);
    }

    /** The operator that the number's card goes by, else that of its prefix; empty if the guide does not know it. */
    Optional<Operator> operator(PhoneNumber number) {
        return card(number).map(CardStatus::operator).orElseGet(() -> guide.operatorOf(number));
    }

    /** The operator of the number's prefix, where its card goes by another. */
    Optional<Operator> otherOperatorOfPrefix(PhoneNumber number) {
        return card(number).flatMap(CardStatus::prefixOperator);
    }

    /** How the SIM card with this number stands, in one line; empty if there is none. */
    Optional<Message> summary(PhoneNumber number) {
        return card(number).map(StagePhrases::summary);
    }

    /** All that precautions are judged by; empty until everything has been read. */
    Optional<RenewalSituation> situation(Optional<PhoneNumber> number, Optional<Operator> operator) {
        return board.overview()
                .get()
                .map(all -> new RenewalSituation(
                        guide,
                        operator,
                        number.map(this::known),
                        calendar.quarterHour().get(),
                        calendar.quietTimes().get()));
    }

    private RenewalSituation.OfNumber known(PhoneNumber number) {
        LocalDateTime now = calendar.quarterHour().get();
        List<Receipt> paid = receipts.records().get().stream()
                .filter(receipt -> receipt.number().equals(number)
                        && !receipt.paidAt().toLocalDate().isAfter(now.toLocalDate()))
                .toList();
        Optional<CardOverview> card = overview(number);
        return new RenewalSituation.OfNumber(
                card.map(CardOverview::status).orElseGet(() -> withoutCard(number, paid, now.toLocalDate())),
                paid,
                card.flatMap(CardOverview::reading),
                Optional.empty());
    }

    /** How a number stands of which there is no SIM card: as if there were one. */
    private CardStatus withoutCard(PhoneNumber number, List<Receipt> paid, LocalDate today) {
        SimCard card = SimCard.of(new UUID(0, 0), number);
        return new CardStatusCalculator(guide, LeadTimes.DEFAULT)
                .of(new SimCardList(List.of(card)), paid, today)
                .get(0);
    }

    /** All that follows from what is recorded of the SIM card with this number; empty if there is none. */
    Optional<CardOverview> overview(PhoneNumber number) {
        return cards().filter(card -> card.status().card().number().equals(number))
                // A card that was lost or replaced has the number of the one in its place.
                .max(Comparator.comparing(card -> card.status().isPrimary()));
    }

    private Optional<CardStatus> card(PhoneNumber number) {
        return overview(number).map(CardOverview::status);
    }

    private Stream<CardStatus> statuses() {
        return cards().map(CardOverview::status);
    }

    private Stream<CardOverview> cards() {
        return board.overview().get().map(Overview::cards).orElse(List.of()).stream();
    }
}

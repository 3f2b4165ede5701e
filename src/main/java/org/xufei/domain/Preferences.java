package org.xufei.domain;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.xufei.domain.guide.Situation;
import org.xufei.domain.receipt.ReceiptsLayout;
import org.xufei.domain.reminder.LeadTimes;

/**
 * What the app remembers of how it is used.
 *
 * @param language empty until chosen: the machine's language then
 * @param window empty before the first close
 * @param currency the one used last
 * @param leadTimes of cards that have none of their own
 * @param lastOpened local time in Phnom Penh, to the minute; empty before it is first noted
 * @param receipts how the list of receipts looks
 * @param payment with what the person can pay: of {@link Situation.Group#PAYMENT}; empty if it was never said
 */
public record Preferences(
        Optional<Language> language,
        Room room,
        Optional<Window> window,
        Currency currency,
        LeadTimes leadTimes,
        Optional<LocalDateTime> lastOpened,
        ReceiptsLayout receipts,
        Set<Situation> payment) {

    public static final Preferences FIRST_RUN = new Preferences(
            Optional.empty(),
            Room.OVERVIEW,
            Optional.empty(),
            Currency.USD,
            LeadTimes.DEFAULT,
            Optional.empty(),
            ReceiptsLayout.DEFAULT,
            Set.of());

    public Preferences {
        lastOpened = lastOpened.map(at -> at.truncatedTo(ChronoUnit.MINUTES));
        payment = Set.copyOf(payment);
    }

    /** Where the window stood, in screen pixels. */
    public record Window(int x, int y, int width, int height, boolean maximized) {}

    public Preferences withLanguage(Language newLanguage) {
        return new Preferences(
                Optional.of(newLanguage), room, window, currency, leadTimes, lastOpened, receipts, payment);
    }

    public Preferences withRoom(Room newRoom) {
        return new Preferences(language, newRoom, window, currency, leadTimes, lastOpened, receipts, payment);
    }

    public Preferences withWindow(Window newWindow) {
        return new Preferences(
                language, room, Optional.of(newWindow), currency, leadTimes, lastOpened, receipts, payment);
    }

    public Preferences withCurrency(Currency newCurrency) {
        return new Preferences(language, room, window, newCurrency, leadTimes, lastOpened, receipts, payment);
    }

    public Preferences withLeadTimes(LeadTimes newLeadTimes) {
        return new Preferences(language, room, window, currency, newLeadTimes, lastOpened, receipts, payment);
    }

    public Preferences withLastOpened(LocalDateTime at) {
        return new Preferences(language, room, window, currency, leadTimes, Optional.of(at), receipts, payment);
    }

    public Preferences withReceipts(ReceiptsLayout newReceipts) {
        return new Preferences(language, room, window, currency, leadTimes, lastOpened, newReceipts, payment);
    }

    public Preferences withPayment(Set<Situation> newPayment) {
        return new Preferences(language, room, window, currency, leadTimes, lastOpened, receipts, newPayment);
    }
}

package org.xufei.domain;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
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
 */
public record Preferences(
        Optional<Language> language,
        Room room,
        Optional<Window> window,
        Currency currency,
        LeadTimes leadTimes,
        Optional<LocalDateTime> lastOpened,
        ReceiptsLayout receipts) {

    public static final Preferences FIRST_RUN = new Preferences(
            Optional.empty(),
            Room.OVERVIEW,
            Optional.empty(),
            Currency.USD,
            LeadTimes.DEFAULT,
            Optional.empty(),
            ReceiptsLayout.DEFAULT);

    public Preferences {
        lastOpened = lastOpened.map(at -> at.truncatedTo(ChronoUnit.MINUTES));
    }

    /** Where the window stood, in screen pixels. */
    public record Window(int x, int y, int width, int height, boolean maximized) {}

    public Preferences withLanguage(Language newLanguage) {
        return new Preferences(Optional.of(newLanguage), room, window, currency, leadTimes, lastOpened, receipts);
    }

    public Preferences withRoom(Room newRoom) {
        return new Preferences(language, newRoom, window, currency, leadTimes, lastOpened, receipts);
    }

    public Preferences withWindow(Window newWindow) {
        return new Preferences(language, room, Optional.of(newWindow), currency, leadTimes, lastOpened, receipts);
    }

    public Preferences withCurrency(Currency newCurrency) {
        return new Preferences(language, room, window, newCurrency, leadTimes, lastOpened, receipts);
    }

    public Preferences withLeadTimes(LeadTimes newLeadTimes) {
        return new Preferences(language, room, window, currency, newLeadTimes, lastOpened, receipts);
    }

    public Preferences withLastOpened(LocalDateTime at) {
        return new Preferences(language, room, window, currency, leadTimes, Optional.of(at), receipts);
    }

    public Preferences withReceipts(ReceiptsLayout newReceipts) {
        return new Preferences(language, room, window, currency, leadTimes, lastOpened, newReceipts);
    }
}

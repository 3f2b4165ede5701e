package org.xufei.ui.overview;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.xufei.domain.Room;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.overview.CardOverview;
import org.xufei.domain.overview.Overview;
import org.xufei.domain.reminder.Reminder;
import org.xufei.domain.reminder.ReminderLedger;
import org.xufei.state.CardRecordStores;
import org.xufei.state.LiveOverview;
import org.xufei.state.Navigation;
import org.xufei.ui.ClockPhrases;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;

/** Decides of what to remind. */
public final class RemindersViewModel {

    private final LiveOverview board;
    private final CardRecordStores stores;
    private final Navigation navigation;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<List<Reminder>> open = new ReadOnlyObjectWrapper<>(List.of());

    public RemindersViewModel(LiveOverview board, CardRecordStores stores, Navigation navigation, Notices notices) {
        this.board = board;
        this.stores = stores;
        this.navigation = navigation;
        this.notices = notices;
        board.overview().subscribe(overview -> overview.ifPresent(this::remind));
        // Falling asleep changes nothing on the board.
        stores.reminders().ledger().subscribe(ledger -> board.overview().get().ifPresent(this::showOpen));
    }

    /** Those that wait for an answer and are not asleep, the nearest end first. */
    ReadOnlyObjectProperty<List<Reminder>> open() {
        return open.getReadOnlyProperty();
    }

    /** How many SIM cards have one that waits and is not asleep. */
    ObservableValue<Integer> waiting() {
        return open().map(some -> (int) some.stream()
                .map(reminder -> reminder.expiry().card())
                .distinct()
                .count());
    }

    /** What the reminder says; empty if its card is gone. */
    Optional<Message> message(Reminder reminder) {
        return board.overview()
                .get()
                .flatMap(overview -> status(reminder, overview)
                        .map(status -> ClockPhrases.reminder(reminder, status, overview.day())));
    }

    /** @param days from today */
    void snooze(List<Reminder> some, int days) {
        board.overview()
                .get()
                .ifPresent(overview ->
                        stores.reminders().snooze(some, overview.day().plusDays(days)));
    }

    void acknowledge(List<Reminder> some) {
        stores.reminders().acknowledge(some);
    }

    private void showOpen(Overview overview) {
        ReminderLedger ledger = stores.reminders().ledger().get();
        open.set(overview.open().stream()
                .filter(reminder -> !sleeps(reminder, ledger, overview))
                .toList());
    }

    private void remind(Overview overview) {
        showOpen(overview);
        if (!overview.due().isEmpty()) {
            if (navigation.room().get() != Room.OVERVIEW) {
                notices.tell(
                        Message.of("overview.reminders.came", overview.due().size()));
            }
            // Once each: from now on they only wait in the list.
            stores.reminders().said(overview.due(), overview.day());
        }
    }

    private static boolean sleeps(Reminder reminder, ReminderLedger ledger, Overview overview) {
        return Optional.ofNullable(ledger.entries().get(reminder.expiry()))
                .flatMap(ReminderLedger.Entry::snoozedUntil)
                .filter(until -> overview.day().isBefore(until))
                .isPresent();
    }

    private static Optional<CardStatus> status(Reminder reminder, Overview overview) {
        return overview.cards().stream()
                .map(CardOverview::status)
                .filter(status -> status.card().id().equals(reminder.expiry().card()))
                .findFirst();
    }
}

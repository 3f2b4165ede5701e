package org.xufei.app;

import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.xufei.domain.Room;
import org.xufei.ui.EvidenceNotes;
import org.xufei.ui.Texts;
import org.xufei.ui.View;
import org.xufei.ui.guide.GuideView;
import org.xufei.ui.overview.OverviewView;
import org.xufei.ui.receipts.ReceiptsView;
import org.xufei.ui.renew.RenewView;
import org.xufei.ui.settings.ExchangeRateView;
import org.xufei.ui.settings.SettingsView;
import org.xufei.ui.simcards.SimCardsView;
import org.xufei.ui.simcards.detail.AwayView;
import org.xufei.ui.simcards.detail.CardDetailView;

/** Makes the view of each room in a language. */
final class RoomViews {

    private RoomViews() {}

    /**
     * What makes the view of each room.
     *
     * @param browser opens a link
     */
    static Map<Room, Supplier<View>> of(Rooms rooms, Texts texts, Consumer<URI> browser, FileDialogs questions) {
        EvidenceNotes evidenceNotes =
                new EvidenceNotes(texts, browser, rooms.today().day());
        return Map.of(
                Room.OVERVIEW,
                        () -> new OverviewView(
                                rooms.overview(), texts, window -> questions.calendarFile(window, texts)),
                Room.RENEW,
                        () -> new RenewView(rooms.renew(), rooms.adviser(), rooms.beginning(), texts, evidenceNotes),
                Room.RECEIPTS, () -> new ReceiptsView(rooms.receipts(), texts, evidenceNotes, browser),
                Room.SIM_CARDS,
                        () -> new SimCardsView(
                                rooms.simCards(),
                                texts,
                                () -> new CardDetailView(rooms.detail(), texts, evidenceNotes),
                                () -> new AwayView(rooms.away(), texts)),
                Room.GUIDE,
                        () -> new GuideView(
                                rooms.guideRoom(),
                                texts,
                                evidenceNotes,
                                browser,
                                new GuideView.Questions(
                                        window -> questions.ownKnowledge(window, texts),
                                        window -> questions.records(window, texts))),
                Room.SETTINGS,
                        () -> new SettingsView(
                                rooms.settings(),
                                rooms.guide(),
                                texts,
                                browser,
                                new ExchangeRateView(rooms.exchangeRate(), texts),
                                window -> questions.records(window, texts)));
    }
}

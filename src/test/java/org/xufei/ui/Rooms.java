package org.xufei.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.xufei.content.GuideFile;
import org.xufei.domain.Room;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.sample.Samples;
import org.xufei.state.Background;
import org.xufei.state.CalendarEvents;
import org.xufei.state.CardStores;
import org.xufei.state.ConflictCopies;
import org.xufei.state.Destination;
import org.xufei.state.EditHistory;
import org.xufei.state.ExportedFiles;
import org.xufei.state.FileBackups;
import org.xufei.state.LiveOverview;
import org.xufei.state.Navigation;
import org.xufei.state.ReceiptLog;
import org.xufei.state.Renewals;
import org.xufei.state.SampleData;
import org.xufei.state.Settings;
import org.xufei.state.Stores;
import org.xufei.state.Timer;
import org.xufei.state.Today;
import org.xufei.state.Trash;
import org.xufei.state.Troubles;
import org.xufei.storage.DataFolder;
import org.xufei.storage.disk.RealDisk;
import org.xufei.ui.overview.CalendarViewModel;
import org.xufei.ui.overview.DueViewModel;
import org.xufei.ui.overview.FirstStepsViewModel;
import org.xufei.ui.overview.OverviewView;
import org.xufei.ui.overview.OverviewViewModel;
import org.xufei.ui.overview.RemindersViewModel;
import org.xufei.ui.overview.RepeatReceiptsViewModel;
import org.xufei.ui.overview.RunSheetViewModel;
import org.xufei.ui.receipts.ReceiptContext;
import org.xufei.ui.receipts.ReceiptFormViewModel;
import org.xufei.ui.receipts.ReceiptsView;
import org.xufei.ui.receipts.ReceiptsViewModel;
import org.xufei.ui.receipts.ShownReceipts;
import org.xufei.ui.renew.GettingStartedViewModel;
import org.xufei.ui.renew.KnownNumbers;
import org.xufei.ui.renew.RenewView;
import org.xufei.ui.renew.RenewViewModel;
import org.xufei.ui.settings.BackupsViewModel;
import org.xufei.ui.settings.SettingsView;
import org.xufei.ui.settings.SettingsViewModel;
import org.xufei.ui.settings.TrashViewModel;
import org.xufei.ui.shell.ShellView;
import org.xufei.ui.shell.ShellViewModel;
import org.xufei.ui.simcards.CardFormViewModel;
import org.xufei.ui.simcards.CardProposals;
import org.xufei.ui.simcards.SelectionViewModel;
import org.xufei.ui.simcards.ShownCards;
import org.xufei.ui.simcards.SimCardsView;
import org.xufei.ui.simcards.SimCardsViewModel;
import org.xufei.ui.simcards.detail.AwayView;
import org.xufei.ui.simcards.detail.AwayViewModel;
import org.xufei.ui.simcards.detail.CardDetailView;
import org.xufei.ui.simcards.detail.CardDetailViewModel;
import org.xufei.ui.simcards.detail.DataLeftViewModel;

/** All rooms over an empty data folder and the bundled guide, everything at once on the calling thread. */
final class Rooms {

    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T05:00:00Z"), ZoneId.of("Asia/Phnom_Penh"));

    final Guide guide;
    final Today today;
    final Settings settings;
    final Renewals renewals;
    final CalendarEvents calendar;
    final Troubles troubles = new Troubles();
    final EditHistory history;
    final Notices notices;
    final Navigation navigation = new Navigation(Room.RENEW);
    final Trash trash;
    final ReceiptLog log;
    final CardStores cards;
    final LiveOverview board;
    final ReceiptFormViewModel form;
    final OverviewViewModel overview;
    final RenewViewModel renew;
    final GettingStartedViewModel beginning;
    final ReceiptsViewModel receipts;
    final SimCardsViewModel simCards;
    final CardDetailViewModel detail;
    final AwayViewModel away;
    final SettingsViewModel settingsRoom;
    final ConflictCopies copies;
    final FileBackups fileBackups;
    final BackupsViewModel backups;
    final ShellViewModel shell;

    Rooms(Path folder) {
        this(folder, GuideFile.bundled(), NOON);
    }

    Rooms(Path folder, Guide guide, Clock clock) {
        this(new DataFolder(new RealDisk(), folder, clock), guide, clock);
    }

    Rooms(DataFolder data, Guide guide, Clock clock) {
        this(data, guide, clock, Timer.NONE);
    }

    Rooms(DataFolder data, Guide guide, Clock clock, Timer timer) {
        this.guide = guide;
        today = new Today(clock, timer);
        Stores stores = new Stores(data, Background.NONE, troubles, clock);
        settings = stores.settings();
        renewals = stores.renewals();
        trash = stores.trash();
        cards = stores.cards();
        log = cards.receipts();
        calendar = stores.calendar();
        history = stores.history();
        notices = new Notices(history);
        stores.load(() -> {});
        board = new LiveOverview(cards, settings, guide, today, Background.NONE);
        form = new ReceiptFormViewModel(new ReceiptContext(guide, cards, renewals), today);
        renew = new RenewViewModel(renewals, new KnownNumbers(guide, log, board), navigation, notices);
        receipts = new ReceiptsViewModel(
                new ShownReceipts(log, cards.cards(), guide, Background.NONE), settings, notices, form);
        receipts.follow(navigation);
        receipts.follow(history);
        ShownCards shownCards = new ShownCards(board);
        simCards = new SimCardsViewModel(
                new SelectionViewModel(shownCards, cards, today, notices),
                new CardFormViewModel(cards.cards(), guide, today, notices),
                new CardProposals(cards, notices),
                navigation);
        detail = new CardDetailViewModel(
                board,
                guide,
                new DataLeftViewModel(cards.readings(), notices, today),
                new GivingUp(cards.cards(), notices, today),
                date -> navigation.goTo(new Destination.DateReceipt(date)));
        detail.card().bind(simCards.current());
        away = new AwayViewModel(board, guide, simCards.selection().ids());
        fileBackups = stores.backups();
        copies = fileBackups.copies();
        backups = new BackupsViewModel(fileBackups, guide, notices, today);
        settingsRoom =
                new SettingsViewModel(settings, data.path(), backups, new TrashViewModel(trash, log, notices, today));
        settingsRoom.follow(navigation);
        SampleOffer samples = new SampleOffer(new SampleData(cards, history), today);
        beginning = new GettingStartedViewModel(cards, samples, navigation);
        RepeatReceiptsViewModel again = new RepeatReceiptsViewModel(log, notices, today);
        overview = new OverviewViewModel(
                new DueViewModel(board, log, renewals, navigation, again),
                new RemindersViewModel(
                        board, cards, navigation, notices, Optional.of(LocalDateTime.of(2026, 11, 10, 9, 0))),
                new CalendarViewModel(board, calendar, new ExportedFiles(Background.NONE), notices, today),
                new FirstStepsViewModel(cards, samples, notices, navigation),
                new RunSheetViewModel(board, guide, again, notices));
        shell = new ShellViewModel(navigation, settings, troubles, notices);
        shell.countWaiting(overview.waiting());
    }

    /** Cards in every state, with names as long as the samples have in any language. */
    void addSamples() {
        Samples.Names names = new Samples.Names(
                "Father's old telephone (sample)", "Router", "Camera", "Spare phone of the parents (sample)", "Sample");
        new SampleData(cards, history).add(Samples.on(today.day().get(), names), made -> {});
    }

    View in(Texts texts) {
        return new ShellView(
                shell,
                texts,
                Map.of(
                        Room.OVERVIEW, () -> new OverviewView(overview, texts, window -> Optional.empty()),
                        Room.RENEW, () -> new RenewView(renew, beginning, texts, link -> {}),
                        Room.RECEIPTS, () -> new ReceiptsView(receipts, texts, link -> {}),
                        Room.SIM_CARDS,
                                () -> new SimCardsView(
                                        simCards,
                                        texts,
                                        () -> new CardDetailView(detail, texts, link -> {}),
                                        () -> new AwayView(away, texts)),
                        Room.SETTINGS,
                                () -> new SettingsView(
                                        settingsRoom, guide, texts, link -> {}, window -> Optional.empty())));
    }
}

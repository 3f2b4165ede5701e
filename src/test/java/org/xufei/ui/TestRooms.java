package org.xufei.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.xufei.app.FileDialogs;
import org.xufei.app.Rooms;
import org.xufei.app.Session;
import org.xufei.content.GuideFile;
import org.xufei.domain.Room;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.sample.Samples;
import org.xufei.state.Background;
import org.xufei.state.CalendarExport;
import org.xufei.state.CardRecordStores;
import org.xufei.state.ConflictCopies;
import org.xufei.state.EditHistory;
import org.xufei.state.ExportedFiles;
import org.xufei.state.FileBackups;
import org.xufei.state.LiveOverview;
import org.xufei.state.LocalCalendar;
import org.xufei.state.Navigation;
import org.xufei.state.Problems;
import org.xufei.state.ReceiptLog;
import org.xufei.state.Renewals;
import org.xufei.state.SampleData;
import org.xufei.state.Settings;
import org.xufei.state.Stores;
import org.xufei.state.Timer;
import org.xufei.state.Today;
import org.xufei.state.Trash;
import org.xufei.storage.DataFolder;
import org.xufei.storage.disk.RealDisk;
import org.xufei.ui.clerk.ClerkCardViewModel;
import org.xufei.ui.overview.OverviewViewModel;
import org.xufei.ui.receipts.ReceiptFormViewModel;
import org.xufei.ui.receipts.ReceiptsViewModel;
import org.xufei.ui.renew.AdviserViewModel;
import org.xufei.ui.renew.GettingStartedViewModel;
import org.xufei.ui.renew.RenewViewModel;
import org.xufei.ui.settings.BackupsViewModel;
import org.xufei.ui.settings.ExchangeRateViewModel;
import org.xufei.ui.settings.SettingsViewModel;
import org.xufei.ui.shell.ShellView;
import org.xufei.ui.shell.ShellViewModel;
import org.xufei.ui.simcards.SimCardsViewModel;
import org.xufei.ui.simcards.detail.AwayViewModel;
import org.xufei.ui.simcards.detail.CardDetailViewModel;

/** All rooms over an empty data folder and the bundled guide, everything at once on the calling thread. */
final class TestRooms {

    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T05:00:00Z"), ZoneId.of("Asia/Phnom_Penh"));

    private final Rooms all;
    final Guide guide;
    final Today today;
    final Settings settings;
    final Renewals renewals;
    final CalendarExport calendar;
    final Problems problems;
    final EditHistory history;
    final Notices notices;
    final Navigation navigation;
    final Trash trash;
    final ReceiptLog log;
    final CardRecordStores cards;
    final LiveOverview board;
    final ReceiptFormViewModel form;
    final OverviewViewModel overview;
    final RenewViewModel renew;
    final AdviserViewModel adviser;
    final GettingStartedViewModel beginning;
    final ReceiptsViewModel receipts;
    final SimCardsViewModel simCards;
    final CardDetailViewModel detail;
    final AwayViewModel away;
    final SettingsViewModel settingsRoom;
    final ExchangeRateViewModel exchangeRate;
    final ClerkCardViewModel clerkCard;
    final ConflictCopies copies;
    final FileBackups fileBackups;
    final BackupsViewModel backups;
    final ShellViewModel shell;

    TestRooms(Path folder) {
        this(folder, GuideFile.bundled(), NOON);
    }

    TestRooms(Path folder, Guide guide, Clock clock) {
        this(new DataFolder(new RealDisk(), folder, clock), guide, clock);
    }

    TestRooms(DataFolder data, Guide guide, Clock clock) {
        this(data, guide, clock, Timer.NONE);
    }

    TestRooms(DataFolder data, Guide guide, Clock clock, Timer timer) {
        this(data, guide, clock, timer, Background.NONE);
    }

    /** Over files that are read and written as this says. */
    TestRooms(DataFolder data, Guide guide, Clock clock, Timer timer, Background files) {
        Stores stores = new Stores(data, files, new Problems(), clock);
        stores.load(() -> {});
        Session session =
                new Session(new Today(clock, timer), Room.RENEW, Optional.of(LocalDateTime.of(2026, 11, 10, 9, 0)));
        all = new Rooms(stores, guide, Background.NONE, session);
        // No room comes by itself.
        all.stayInRoom();
        all.navigation().goTo(Room.RENEW);
        this.guide = guide;
        today = all.today();
        settings = stores.settings();
        renewals = stores.renewals();
        calendar = new CalendarExport(stores.calendar(), new ExportedFiles(stores.background()));
        problems = stores.problems();
        history = stores.history();
        notices = all.notices();
        navigation = all.navigation();
        trash = stores.trash();
        cards = stores.cards();
        log = cards.receipts();
        board = all.board();
        receipts = all.receipts();
        form = receipts.form();
        overview = all.overview();
        renew = all.renew();
        adviser = all.adviser();
        beginning = all.beginning();
        simCards = all.simCards();
        detail = all.detail();
        away = all.away();
        settingsRoom = all.settings();
        exchangeRate = all.exchangeRate();
        clerkCard = all.clerkCard();
        fileBackups = stores.backups();
        copies = fileBackups.copies();
        backups = settingsRoom.backups();
        shell = all.shell();
    }

    /** Cards in every state, with names as long as the samples have in any language. */
    void addSamples() {
        Samples.Names names = new Samples.Names(
                "Father's old telephone (sample)", "Router", "Camera", "Spare phone of the parents (sample)", "Sample");
        new SampleData(cards, history).add(Samples.on(today.day().get(), names), made -> {});
    }

    RoomModel model(Room room) {
        return Objects.requireNonNull(all.models().get(room));
    }

    View in(Texts texts) {
        return new ShellView(
                shell,
                texts,
                all.views(texts, link -> {}, FileDialogs.UNANSWERED),
                all.clerkCard(texts, FileDialogs.UNANSWERED));
    }

    LocalCalendar calendar() {
        return all.calendar();
    }
}

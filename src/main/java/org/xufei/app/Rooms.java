package org.xufei.app;

import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.xufei.domain.Room;
import org.xufei.domain.guide.Guide;
import org.xufei.state.Background;
import org.xufei.state.CalendarExport;
import org.xufei.state.CardRecordStores;
import org.xufei.state.Destination;
import org.xufei.state.ExportedFiles;
import org.xufei.state.LiveOverview;
import org.xufei.state.LocalCalendar;
import org.xufei.state.Navigation;
import org.xufei.state.SampleData;
import org.xufei.state.StartRoom;
import org.xufei.state.Stores;
import org.xufei.state.Today;
import org.xufei.ui.CardRetirement;
import org.xufei.ui.Notices;
import org.xufei.ui.ReceiptRepeater;
import org.xufei.ui.RoomModel;
import org.xufei.ui.SampleOffer;
import org.xufei.ui.Texts;
import org.xufei.ui.View;
import org.xufei.ui.clerk.ClerkCardView;
import org.xufei.ui.clerk.ClerkCardViewModel;
import org.xufei.ui.clerk.ClerkKnowledge;
import org.xufei.ui.guide.GuideViewModel;
import org.xufei.ui.overview.CalendarViewModel;
import org.xufei.ui.overview.DueListViewModel;
import org.xufei.ui.overview.DueViewModel;
import org.xufei.ui.overview.FirstStepsViewModel;
import org.xufei.ui.overview.OverviewViewModel;
import org.xufei.ui.overview.RemindersViewModel;
import org.xufei.ui.overview.RunSheetViewModel;
import org.xufei.ui.overview.SummaryViewModel;
import org.xufei.ui.overview.TodayViewModel;
import org.xufei.ui.receipts.ReceiptContext;
import org.xufei.ui.receipts.ReceiptFormViewModel;
import org.xufei.ui.receipts.ReceiptSaving;
import org.xufei.ui.receipts.ReceiptsViewModel;
import org.xufei.ui.receipts.ShownReceipts;
import org.xufei.ui.renew.AdviserViewModel;
import org.xufei.ui.renew.GettingStartedViewModel;
import org.xufei.ui.renew.NumberLookup;
import org.xufei.ui.renew.RenewViewModel;
import org.xufei.ui.settings.BackupsViewModel;
import org.xufei.ui.settings.ExchangeRateViewModel;
import org.xufei.ui.settings.SettingsViewModel;
import org.xufei.ui.settings.TrashViewModel;
import org.xufei.ui.shell.ShellViewModel;
import org.xufei.ui.shell.UnsavedForms;
import org.xufei.ui.simcards.BulkEdits;
import org.xufei.ui.simcards.CardFormViewModel;
import org.xufei.ui.simcards.CardProposals;
import org.xufei.ui.simcards.SelectionViewModel;
import org.xufei.ui.simcards.ShownCards;
import org.xufei.ui.simcards.SimCardsViewModel;
import org.xufei.ui.simcards.detail.AwayViewModel;
import org.xufei.ui.simcards.detail.CardDetailViewModel;
import org.xufei.ui.simcards.detail.CardFinder;
import org.xufei.ui.simcards.detail.DataLeftViewModel;

/** The view models of all rooms over one folder, and their views in a language. */
public final class Rooms {

    private final Stores stores;
    private final Guide guide;
    private final Today today;
    private final Navigation navigation;
    private final Notices notices;
    private final LiveOverview board;
    private final LocalCalendar calendar;
    private final StartRoom start;
    private final SampleOffer samples;
    private final ReceiptRepeater repeats;
    private final OverviewViewModel overview;
    private final RenewViewModel renew;
    private final AdviserViewModel adviser;
    private final GettingStartedViewModel beginning;
    private final ReceiptsViewModel receipts;
    private final SimCardsViewModel simCards;
    private final CardDetailViewModel detail;
    private final AwayViewModel away;
    private final GuideViewModel guideRoom;
    private final SettingsViewModel settings;
    private final ExchangeRateViewModel exchangeRate;
    private final ClerkCardViewModel clerkCard;
    private final ShellViewModel shell;

    /** @param thinking works out what takes long; not where files are written */
    public Rooms(Stores stores, Guide guide, Background thinking, Session session) {
        this.stores = stores;
        this.guide = guide;
        today = session.today();
        CardRecordStores cards = stores.cards();
        notices = new Notices(stores.history());
        navigation = new Navigation(session.room(), stores.history());
        board = new LiveOverview(cards, stores.settings(), guide, today, thinking);
        calendar = new LocalCalendar(today, guide.reference());
        start = new StartRoom(board, navigation, session.lastOpened());
        samples = new SampleOffer(new SampleData(cards, stores.history()), today);
        repeats = new ReceiptRepeater(cards.receipts(), notices, today);
        beginning = new GettingStartedViewModel(cards, samples, navigation);
        receipts = makeReceipts(new ShownReceipts(cards.receipts(), cards.cards(), guide, thinking));
        NumberLookup lookup = new NumberLookup(guide, cards.receipts(), board, calendar, cards.knowledge());
        renew = new RenewViewModel(stores.renewals(), lookup, navigation, notices);
        adviser = new AdviserViewModel(renew, lookup, stores.settings());
        simCards = makeSimCards();
        CardFinder finder = new CardFinder(board, guide);
        detail = new CardDetailViewModel(
                finder,
                new DataLeftViewModel(cards.readings(), notices, today),
                new CardRetirement(cards.cards(), notices, today),
                date -> navigation.goTo(new Destination.DateReceipt(date)));
        simCards.commands().include(detail.commands());
        detail.card().bind(simCards.current());
        away = new AwayViewModel(finder, simCards.selection().ids());
        guideRoom = new GuideViewModel(guide, cards.knowledge(), notices, today);
        guideRoom.follow(navigation);
        cards.knowledge().known().subscribe(known -> calendar.correct(known.holidays()));
        settings = new SettingsViewModel(
                stores,
                navigation,
                new BackupsViewModel(stores.backups(), guide, notices, today),
                new TrashViewModel(stores.trash(), cards.receipts(), notices, today));
        exchangeRate = new ExchangeRateViewModel(stores.exchangeRates(), notices, today);
        settings.commands().include(exchangeRate.commands());
        clerkCard = new ClerkCardViewModel(
                new ClerkKnowledge(guide, cards.knowledge(), cards.receipts(), board, stores.exchangeRates()),
                navigation,
                new ExportedFiles(stores.background()),
                today);
        overview = makeOverview(session);
        shell = new ShellViewModel(stores, navigation, notices, overview.waiting());
    }

    private ReceiptsViewModel makeReceipts(ShownReceipts shown) {
        ReceiptFormViewModel form =
                new ReceiptFormViewModel(new ReceiptContext(guide, stores.cards(), stores.renewals()), today);
        return new ReceiptsViewModel(new ReceiptSaving(shown, stores.settings(), notices, form), navigation);
    }

    private SimCardsViewModel makeSimCards() {
        ShownCards shown = new ShownCards(board);
        return new SimCardsViewModel(
                new SelectionViewModel(shown, new BulkEdits(stores.cards(), today, notices), repeats),
                new CardFormViewModel(stores.cards().cards(), guide, today, notices),
                new CardProposals(stores.cards(), notices),
                navigation);
    }

    private OverviewViewModel makeOverview(Session session) {
        CardRecordStores cards = stores.cards();
        DueListViewModel list = new DueListViewModel(
                new DueViewModel(board, stores.renewals(), navigation, repeats),
                new RemindersViewModel(board, cards, navigation, notices),
                repeats);
        TodayViewModel todayPart = new TodayViewModel(
                list,
                new SummaryViewModel(board, cards.receipts(), navigation, session.lastOpened()),
                new FirstStepsViewModel(cards, samples, notices, navigation));
        CalendarExport export = new CalendarExport(stores.calendar(), new ExportedFiles(stores.background()));
        return new OverviewViewModel(
                todayPart,
                new CalendarViewModel(board, export, notices, today),
                new RunSheetViewModel(board, guide, repeats, notices));
    }

    /**
     * What makes the view of each room.
     *
     * @param browser opens a link
     */
    public Map<Room, Supplier<View>> views(Texts texts, Consumer<URI> browser, FileDialogs questions) {
        return RoomViews.of(this, texts, browser, questions);
    }

    /** What each room tells of itself. */
    public Map<Room, RoomModel> models() {
        return Map.of(
                Room.OVERVIEW, overview,
                Room.RENEW, renew,
                Room.RECEIPTS, receipts,
                Room.SIM_CARDS, simCards,
                Room.GUIDE, guideRoom,
                Room.SETTINGS, settings);
    }

    /** What makes the view of what is shown to a clerk. */
    public Supplier<View> clerkCard(Texts texts, FileDialogs questions) {
        return () -> new ClerkCardView(clerkCard, texts, window -> questions.clerkCard(window, texts));
    }

    /** The forms that may hold something that is not saved. */
    public UnsavedForms unsavedForms() {
        return new UnsavedForms(navigation, models());
    }

    /** The person has begun to do something: from now on no other room comes by itself. */
    public void stayInRoom() {
        start.end();
    }

    public Stores stores() {
        return stores;
    }

    public Today today() {
        return today;
    }

    public Navigation navigation() {
        return navigation;
    }

    public Notices notices() {
        return notices;
    }

    public LocalCalendar calendar() {
        return calendar;
    }

    public LiveOverview board() {
        return board;
    }

    public OverviewViewModel overview() {
        return overview;
    }

    public RenewViewModel renew() {
        return renew;
    }

    public AdviserViewModel adviser() {
        return adviser;
    }

    public GettingStartedViewModel beginning() {
        return beginning;
    }

    public ReceiptsViewModel receipts() {
        return receipts;
    }

    public SimCardsViewModel simCards() {
        return simCards;
    }

    public CardDetailViewModel detail() {
        return detail;
    }

    public AwayViewModel away() {
        return away;
    }

    public SettingsViewModel settings() {
        return settings;
    }

    public ExchangeRateViewModel exchangeRate() {
        return exchangeRate;
    }

    public ClerkCardViewModel clerkCard() {
        return clerkCard;
    }

    Guide guide() {
        return guide;
    }

    GuideViewModel guideRoom() {
        return guideRoom;
    }

    public ShellViewModel shell() {
        return shell;
    }
}

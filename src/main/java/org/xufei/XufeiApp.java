package org.xufei;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.xufei.app.Threads;
import org.xufei.domain.Language;
import org.xufei.domain.PhnomPenh;
import org.xufei.domain.Room;
import org.xufei.domain.guide.Guide;
import org.xufei.state.CardStores;
import org.xufei.state.Destination;
import org.xufei.state.EditHistory;
import org.xufei.state.ExportedFiles;
import org.xufei.state.GuideChoice;
import org.xufei.state.LiveOverview;
import org.xufei.state.Navigation;
import org.xufei.state.ReceiptLog;
import org.xufei.state.Renewals;
import org.xufei.state.SampleData;
import org.xufei.state.Settings;
import org.xufei.state.StartRoom;
import org.xufei.state.Stores;
import org.xufei.state.Today;
import org.xufei.state.Trouble;
import org.xufei.state.Troubles;
import org.xufei.storage.DataFolder;
import org.xufei.storage.FolderOpening;
import org.xufei.storage.disk.Disk;
import org.xufei.storage.disk.FolderLock;
import org.xufei.storage.disk.RealDisk;
import org.xufei.ui.Fonts;
import org.xufei.ui.GivingUp;
import org.xufei.ui.HoverTexts;
import org.xufei.ui.Keyboard;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;
import org.xufei.ui.SampleOffer;
import org.xufei.ui.StyleSheets;
import org.xufei.ui.TextLimits;
import org.xufei.ui.Texts;
import org.xufei.ui.View;
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
import org.xufei.ui.shell.Places;
import org.xufei.ui.shell.ShellView;
import org.xufei.ui.shell.ShellViewModel;
import org.xufei.ui.shell.UnsavedForms;
import org.xufei.ui.shell.WindowPlace;
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

/** The one place where everything is made and handed to what needs it: guide and files, state, rooms. */
public final class XufeiApp extends Application {

    private final Threads threads = new Threads();
    private final Clock clock = Clock.system(PhnomPenh.ZONE);
    private final Troubles troubles = new Troubles();
    private final Language machineLanguage = Language.of(Locale.getDefault());
    private Optional<Stores> stores = Optional.empty();
    private Optional<LocalDateTime> lastOpened = Optional.empty();
    private Optional<FolderLock> lock = Optional.empty();
    private @Nullable LogFile log;
    private volatile @Nullable ShellView shell;
    /** Of the window, which belongs to the toolkit and may outlive the app. */
    private Subscription watch = Subscription.EMPTY;

    private final Disk disk;
    private final BiFunction<Window, Texts, Optional<Path>> askForCalendarFile;
    private final BiFunction<Window, Texts, Optional<Path>> askForRecords;

    /** As the toolkit makes it. */
    public XufeiApp() {
        this(new RealDisk(), FileQuestions::calendarFile, FileQuestions::records);
    }

    /**
     * With another disk, and with other ways to ask for files. Each is empty if the user thinks better of it.
     *
     * @param disk on which the data folder is
     * @param askForCalendarFile asks where to write a calendar file
     * @param askForRecords asks for a file of records to be merged
     */
    XufeiApp(
            Disk disk,
            BiFunction<Window, Texts, Optional<Path>> askForCalendarFile,
            BiFunction<Window, Texts, Optional<Path>> askForRecords) {
        this.disk = disk;
        this.askForCalendarFile = askForCalendarFile;
        this.askForRecords = askForRecords;
    }

    /** What works beside the FX thread, for who wants to wait until it is free. */
    List<ExecutorService> workers() {
        return threads.workers();
    }

    /**
     * What is known before any file of records is read.
     *
     * @param unused {@link DataFolder#isUnused()}
     */
    private record Before(GuideChoice choice, boolean unused) {}

    @Override
    public void start(Stage stage) throws Options.Wrong {
        Thread.setDefaultUncaughtExceptionHandler((thread, defect) -> unforeseen(defect));
        DataFolder folder = openFolder(Options.parse(getParameters().getRaw()));
        Stores kept = new Stores(folder, threads.files(), troubles, clock);
        stores = Optional.of(kept);

        // The files are read while the fonts load. Cards and receipts come last: the window does not wait for them.
        kept.background()
                .run(
                        () -> new Before(GuideChoice.in(folder), folder.isUnused()),
                        before -> {
                            before.choice().trouble().ifPresent(troubles::report);
                            kept.load(() -> open(stage, before, kept));
                        },
                        // A defect here ends the start; the handler above tells it.
                        () -> {});
        Fonts.load();
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    @Override
    public void stop() throws InterruptedException, IOException {
        watch.unsubscribe();
        threads.stopThinking();
        stores.ifPresent(Stores::close);
        // What is still to be written is being written; a disk that takes longer than this has a problem of its own.
        if (!threads.finishWriting(Duration.ofSeconds(30))) {
            defect(new IllegalStateException("closed before everything was written"));
            // The lock goes with the process, and so not before the last write.
            return;
        }
        if (lock.isPresent()) {
            lock.get().close();
        }
    }

    private DataFolder openFolder(Options options) throws Options.Wrong {
        Path path = options.folder(System.getProperty("os.name"), System.getenv(), System.getProperty("user.home"));
        DataFolder folder = new DataFolder(disk, path, clock);
        try {
            folder.create();
            openLog(path);
            FolderOpening opening = folder.open();
            lock = opening.lock();
            if (opening.isInUse()) {
                troubles.report(new Trouble.InUse(path));
            } else if (!opening.limitations().isEmpty()) {
                troubles.reportLacks(
                        new Trouble.FolderLimitations(path, opening.limitations(), false),
                        () -> threads.files().worker().execute(opening::acceptLimitations));
            }
            return folder;
        } catch (IOException e) {
            troubles.report(new Trouble.FolderUnusable(path));
            return folder.forReadingOnly();
        }
    }

    private void openLog(Path folder) {
        try {
            log = LogFile.in(folder, clock);
        } catch (IOException e) {
            // The receipts do not hang on the log: defects go to the terminal instead.
            System.err.println("Xufei cannot write its log: " + e.getMessage());
        }
    }

    private void defect(Throwable defect) {
        LogFile to = log;
        try {
            if (to != null) {
                to.defect(defect);
                return;
            }
        } catch (IOException e) {
            System.err.println("Xufei cannot write its log: " + e.getMessage());
        }
        System.err.println(DefectText.of(defect));
    }

    private void unforeseen(Throwable defect) {
        defect(defect);
        if (shell == null) {
            System.err.println("Xufei could not start" + (log == null ? "." : "; details are in " + log.file()));
            System.exit(1);
        }
        Platform.runLater(() ->
                troubles.report(new Trouble.Unforeseen(Optional.ofNullable(log).map(LogFile::file))));
    }

    private void open(Stage stage, Before before, Stores kept) {
        Guide guide = before.choice().guide();
        Settings settings = kept.settings();
        Renewals renewals = kept.renewals();
        EditHistory history = kept.history();
        Notices notices = new Notices(history);
        CardStores cards = kept.cards();
        ReceiptLog receipts = cards.receipts();
        Today today = new Today(clock, threads.timer());
        LiveOverview board = new LiveOverview(cards, settings, guide, today, threads.thinking());
        Navigation navigation = new Navigation(
                StartRoom.first(before.unused(), settings.preferences().get().room()));
        navigation.follow(history);
        lastOpened = settings.lastOpened(today.now());
        StartRoom opening = new StartRoom(board, navigation, lastOpened);
        SampleOffer samples = new SampleOffer(new SampleData(cards, history), today);
        GettingStartedViewModel beginning = new GettingStartedViewModel(cards, samples, navigation);
        ReceiptFormViewModel form = new ReceiptFormViewModel(new ReceiptContext(guide, cards, renewals), today);
        ShownReceipts shown = new ShownReceipts(receipts, cards.cards(), guide, threads.thinking());
        ReceiptsViewModel receiptsRoom = new ReceiptsViewModel(shown, settings, notices, form);
        receiptsRoom.follow(navigation);
        receiptsRoom.follow(history);
        RenewViewModel renewRoom =
                new RenewViewModel(renewals, new KnownNumbers(guide, receipts, board), navigation, notices);
        CardFormViewModel cardForm = new CardFormViewModel(cards.cards(), guide, today, notices);
        ShownCards shownCards = new ShownCards(board);
        SimCardsViewModel cardsRoom = new SimCardsViewModel(
                new SelectionViewModel(shownCards, cards, today, notices),
                cardForm,
                new CardProposals(cards, notices),
                navigation);
        CardDetailViewModel detail = new CardDetailViewModel(
                board,
                guide,
                new DataLeftViewModel(cards.readings(), notices, today),
                new GivingUp(cards.cards(), notices, today),
                date -> navigation.goTo(new Destination.DateReceipt(date)));
        detail.card().bind(cardsRoom.current());
        AwayViewModel away =
                new AwayViewModel(board, guide, cardsRoom.selection().ids());
        SettingsViewModel settingsRoom = new SettingsViewModel(
                settings,
                kept.folder().path(),
                new BackupsViewModel(kept.backups(), guide, notices, today),
                new TrashViewModel(kept.trash(), receipts, notices, today));
        settingsRoom.follow(navigation);
        OverviewViewModel overview = overviewRoom(board, guide, today, kept, navigation, samples, notices);
        ShellViewModel frame = new ShellViewModel(navigation, settings, troubles, notices);
        frame.countWaiting(overview.waiting());

        Consumer<URI> browser = link -> getHostServices().showDocument(link.toString());
        Scene scene = new Scene(new StackPane());
        Keyboard.serve(scene);
        HoverTexts.serve(scene);
        StyleSheets.addTo(scene);
        ObservableValue<Language> language =
                settings.preferences().map(preferences -> preferences.language().orElse(machineLanguage));
        TextLimits.serve(scene, () -> new Texts(language.getValue()));
        language.subscribe(spoken -> {
            // For what JavaFX itself says, such as the menu of a text field.
            Locale.setDefault(spoken.locale());
            Texts texts = new Texts(spoken);
            Map<Room, Supplier<View>> rooms = Map.of(
                    Room.OVERVIEW,
                            () -> new OverviewView(overview, texts, window -> askForCalendarFile.apply(window, texts)),
                    Room.RENEW, () -> new RenewView(renewRoom, beginning, texts, browser),
                    Room.RECEIPTS, () -> new ReceiptsView(receiptsRoom, texts, browser),
                    Room.SIM_CARDS,
                            () -> new SimCardsView(
                                    cardsRoom,
                                    texts,
                                    () -> new CardDetailView(detail, texts, browser),
                                    () -> new AwayView(away, texts)),
                    Room.SETTINGS,
                            () -> new SettingsView(
                                    settingsRoom, guide, texts, browser, window -> askForRecords.apply(window, texts)));
            ShellView previous = shell;
            Optional<Places> places = Optional.ofNullable(previous).map(ShellView::places);
            if (previous != null) {
                previous.close();
            }
            ShellView next = places.map(was -> new ShellView(frame, texts, rooms, was))
                    .orElseGet(() -> new ShellView(frame, texts, rooms));
            shell = next;
            scene.setRoot(next.root());
            next.restorePlace();
            stage.setTitle(texts.of(Message.of("shell.title")));
        });

        stage.getIcons()
                .setAll(Stream.of(16, 32, 48, 128, 256)
                        .map(size -> new Image(resource("ui/icon/xufei-" + size + ".png")))
                        .toList());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> opening.end());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> opening.end());
        receiptsRoom.offerCalendar(card -> {
            Texts texts = new Texts(language.getValue());
            if (overview.calendar().isExportable(card)) {
                askForCalendarFile
                        .apply(stage, texts)
                        .ifPresent(file -> overview.calendar().export(card, file, texts));
            }
        });
        stage.setScene(scene);
        WindowPlace.restore(stage, settings.preferences().get().window());
        UnsavedForms unsaved =
                new UnsavedForms(navigation, Map.of(Room.RECEIPTS, form.form(), Room.SIM_CARDS, cardForm.form()));
        stage.setOnCloseRequest(event -> {
            if (unsaved.mayClose(stage, new Texts(language.getValue()))) {
                settings.change(preferences -> preferences
                        .withWindow(WindowPlace.of(stage, preferences.window()))
                        .withLastOpened(today.now()));
            } else {
                event.consume();
            }
        });
        watch = stage.focusedProperty().subscribe(focused -> {
            today.refresh();
            kept.backups().copies().look();
        });
        stage.show();
        Optional.ofNullable(shell).ifPresent(View::focusFirstControl);
    }

    private OverviewViewModel overviewRoom(
            LiveOverview board,
            Guide guide,
            Today today,
            Stores kept,
            Navigation navigation,
            SampleOffer samples,
            Notices notices) {
        CardStores cards = kept.cards();
        RepeatReceiptsViewModel again = new RepeatReceiptsViewModel(cards.receipts(), notices, today);
        return new OverviewViewModel(
                new DueViewModel(board, cards.receipts(), kept.renewals(), navigation, again),
                new RemindersViewModel(board, cards, navigation, notices, lastOpened),
                new CalendarViewModel(board, kept.calendar(), new ExportedFiles(kept.background()), notices, today),
                new FirstStepsViewModel(cards, samples, notices, navigation),
                new RunSheetViewModel(board, guide, again, notices));
    }

    private static String resource(String name) {
        return Objects.requireNonNull(XufeiApp.class.getResource(name), name).toExternalForm();
    }
}

package org.xufei;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import org.xufei.app.ErrorReporter;
import org.xufei.app.FileDialogs;
import org.xufei.app.MainWindow;
import org.xufei.app.OpenedFolder;
import org.xufei.app.Rooms;
import org.xufei.app.Session;
import org.xufei.app.SystemFileDialogs;
import org.xufei.app.Threads;
import org.xufei.domain.PhnomPenh;
import org.xufei.state.Problems;
import org.xufei.state.Stores;
import org.xufei.state.Today;
import org.xufei.storage.DataFolder;
import org.xufei.storage.disk.Disk;
import org.xufei.storage.disk.RealDisk;
import org.xufei.ui.Fonts;

/** Starts the app and ends it. */
public final class XufeiApp extends Application {

    private final Disk disk;
    private final FileDialogs questions;
    private final Clock clock = Clock.system(PhnomPenh.ZONE);
    private final Threads threads = new Threads();
    private final Problems problems = new Problems();
    private final ErrorReporter errors = new ErrorReporter(problems, clock);
    private Optional<OpenedFolder> opened = Optional.empty();
    private Optional<Stores> stores = Optional.empty();
    private Optional<MainWindow> window = Optional.empty();

    /** As the toolkit makes it. */
    public XufeiApp() {
        this(new RealDisk(), new SystemFileDialogs());
    }

    XufeiApp(Disk disk, FileDialogs questions) {
        this.disk = disk;
        this.questions = questions;
    }

    Threads threads() {
        return threads;
    }

    @Override
    public void start(Stage stage) throws Options.Wrong {
        Thread.setDefaultUncaughtExceptionHandler(errors);
        DataFolder wanted =
                new DataFolder(disk, Options.parse(getParameters().getRaw()).folder(), clock);
        OpenedFolder folder = OpenedFolder.open(wanted, problems, errors, threads.files());
        opened = Optional.of(folder);
        Stores all = new Stores(folder.folder(), threads.files(), problems, clock);
        stores = Optional.of(all);
        // The files are read while the fonts load.
        threads.files().run(folder::look, seen -> load(stage, seen, all), () -> {});
        Fonts.load();
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    private void load(Stage stage, OpenedFolder.FirstLook seen, Stores all) {
        seen.guide().problem().ifPresent(problems::report);
        all.load(() -> {
            Today today = new Today(clock, threads.timer());
            Session session = Session.of(seen.unused(), all.settings(), today);
            Rooms rooms = new Rooms(all, seen.guide().guide(), threads.thinking(), session);
            MainWindow main = new MainWindow(stage, rooms, questions, this::browse);
            window = Optional.of(main);
            errors.windowShows();
            main.show();
        });
    }

    private void browse(URI link) {
        getHostServices().showDocument(link.toString());
    }

    @Override
    public void stop() throws InterruptedException, IOException {
        window.ifPresent(MainWindow::release);
        threads.stopThinking();
        stores.ifPresent(Stores::close);
        if (!threads.finishWriting()) {
            // The lock goes with the process, and so not before the last write.
            errors.log(new IllegalStateException("closed before everything was written"));
        } else if (opened.isPresent()) {
            opened.get().close();
        }
    }
}

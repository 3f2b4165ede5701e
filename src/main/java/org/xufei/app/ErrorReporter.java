package org.xufei.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.xufei.state.Problem;
import org.xufei.state.Problems;

/** Tells of defects: the log of what happened, and the user that something did. */
public final class ErrorReporter implements Thread.UncaughtExceptionHandler {

    private final Problems problems;
    private final Clock clock;
    private volatile @Nullable LogFile log;
    private volatile boolean windowShows;

    public ErrorReporter(Problems problems, Clock clock) {
        this.problems = problems;
        this.clock = clock;
    }

    /** From now on defects are logged in this data folder; if nothing can be written there, they go to the terminal still. */
    public void logIn(Path folder) {
        try {
            log = LogFile.in(folder, clock);
        } catch (IOException e) {
            System.err.println("Xufei cannot write its log: " + e.getMessage());
        }
    }

    /** From now on there is a window in which the user can be told. */
    public void windowShows() {
        windowShows = true;
    }

    /** Logs a defect. */
    public void log(Throwable defect) {
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

    /** Logs a defect and tells the user; one before there is a window ends the app. */
    @Override
    public void uncaughtException(Thread thread, Throwable defect) {
        log(defect);
        Optional<Path> file = Optional.ofNullable(log).map(LogFile::file);
        if (!windowShows) {
            System.err.println("Xufei could not start"
                    + file.map(details -> "; details are in " + details).orElse("."));
            System.exit(1);
        }
        Platform.runLater(() -> problems.report(new Problem.Unforeseen(file)));
    }
}

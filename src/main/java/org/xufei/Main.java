package org.xufei;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;

/** Starts the app. Does not extend Application, so that a missing display ends in a sentence and not in the launcher's stack trace. */
public final class Main {

    private static final String NEEDS =
            "It needs a desktop session (X11 or XWayland) and, on Linux, the package libgtk-3-0.";

    private Main() {}

    public static void main(String[] arguments) {
        Optional<String> refusal = refusal(List.of(arguments), System.getProperty("os.name"), System.getenv());
        if (refusal.isPresent()) {
            System.err.println(refusal.get());
            System.exit(Integer.getInteger("xufei.refusal", 2));
        }
        // Java2D draws no window of its own here; on macOS it would wait for one.
        System.setProperty("java.awt.headless", "true");
        try {
            Application.launch(XufeiApp.class, arguments);
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            // JavaFX could not reach the display or load its native parts; anything else is a defect and shows itself.
            System.err.println("Xufei could not open a window: " + e.getMessage() + ". " + NEEDS);
            System.exit(Integer.getInteger("xufei.refusal", 2));
        } catch (NoClassDefFoundError e) {
            if (!String.valueOf(e.getMessage()).startsWith("javafx/")) {
                throw e;
            }
            System.err.println(
                    "Xufei cannot find its parts of JavaFX. Start it with \"mvn javafx:run\", which brings them.");
            System.exit(Integer.getInteger("xufei.refusal", 2));
        }
    }

    /** Why the app cannot start; empty if nothing speaks against it. */
    static Optional<String> refusal(List<String> arguments, String osName, Map<String, String> environment) {
        try {
            var unused = Options.parse(arguments).folder(osName, environment, System.getProperty("user.home"));
        } catch (Options.Wrong e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
        boolean linux = osName.toLowerCase(Locale.ROOT).contains("linux");
        if (linux && environment.getOrDefault("DISPLAY", "").isEmpty()) {
            return Optional.of("Xufei shows a window, and there is no display here (DISPLAY is not set). " + NEEDS);
        }
        return Optional.empty();
    }
}

package org.xufei.ui;

import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;

/** The style sheets, each of which builds on the one before: tokens, controls, rooms. */
public final class StyleSheets {

    /** Beside this class, in the order in which they apply. */
    static final List<String> FILES = List.of("tokens.css", "controls.css", "rooms.css");

    private StyleSheets() {}

    /** Styles all that the scene shows. */
    public static void addTo(Scene scene) {
        // All at once: every change of the list styles the scene anew.
        scene.getStylesheets()
                .addAll(FILES.stream()
                        .map(file -> Objects.requireNonNull(StyleSheets.class.getResource(file), file)
                                .toExternalForm())
                        .toList());
    }
}

package org.xufei.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.xufei.ui.Texts;

/** Asks which file is meant. Empty where the user thinks better of it. */
public interface FileDialogs {

    /** No user is there. */
    FileDialogs UNANSWERED = new FileDialogs() {
        @Override
        public Optional<Path> calendarFile(Window window, Texts texts) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> clerkCard(Window window, Texts texts) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> records(Window window, Texts texts) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> ownKnowledge(Window window, Texts texts) {
            return Optional.empty();
        }
    };

    /** Where to write a calendar file. */
    Optional<Path> calendarFile(Window window, Texts texts);

    /** Where to write the card for the clerk as a PDF. */
    Optional<Path> clerkCard(Window window, Texts texts);

    /** Which file of records is to be merged. */
    Optional<Path> records(Window window, Texts texts);

    /** Where to write what the user added to the guide. */
    Optional<Path> ownKnowledge(Window window, Texts texts);
}

package org.xufei;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.xufei.ui.Message;
import org.xufei.ui.Texts;

/** The system's own dialogs for files. Empty where the user thinks better of it. */
final class FileQuestions {

    private FileQuestions() {}

    /** Asks where to write a calendar file. */
    static Optional<Path> calendarFile(Window window, Texts texts) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of(Message.of("overview.calendar.title")));
        chooser.setInitialFileName("xufei.ics");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.of(Message.of("overview.calendar.kind")), "*.ics"));
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }

    /** Asks for a file of records. */
    static Optional<Path> records(Window window, Texts texts) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of(Message.of("settings.other.title")));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.of(Message.of("settings.other.type")), "*.json"));
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
    }
}

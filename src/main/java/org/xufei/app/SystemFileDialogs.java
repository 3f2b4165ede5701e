package org.xufei.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.xufei.ui.Message;
import org.xufei.ui.Texts;

/** The system's own dialogs for files. */
public final class SystemFileDialogs implements FileDialogs {

    @Override
    public Optional<Path> calendarFile(Window window, Texts texts) {
        return saved(chooser(texts, "overview.calendar.title", "overview.calendar.kind", "*.ics"), "xufei.ics", window);
    }

    @Override
    public Optional<Path> clerkCard(Window window, Texts texts) {
        return saved(chooser(texts, "clerk.pdf.title", "clerk.pdf.type", "*.pdf"), "xufei.pdf", window);
    }

    @Override
    public Optional<Path> records(Window window, Texts texts) {
        FileChooser chooser = chooser(texts, "settings.other.title", "settings.other.type", "*.json");
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> ownKnowledge(Window window, Texts texts) {
        return saved(
                chooser(texts, "guide.export.title", "settings.other.type", "*.json"),
                "xufei-own-knowledge.json",
                window);
    }

    private static FileChooser chooser(Texts texts, String title, String type, String files) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of(Message.of(title)));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.of(Message.of(type)), files));
        return chooser;
    }

    private static Optional<Path> saved(FileChooser chooser, String name, Window window) {
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }
}

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
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of(Message.of("overview.calendar.title")));
        chooser.setInitialFileName("xufei.ics");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.of(Message.of("overview.calendar.kind")), "*.ics"));
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> clerkCard(Window window, Texts texts) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of(Message.of("clerk.pdf.title")));
        chooser.setInitialFileName("xufei.pdf");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.of(Message.of("clerk.pdf.type")), "*.pdf"));
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> records(Window window, Texts texts) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of(Message.of("settings.other.title")));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.of(Message.of("settings.other.type")), "*.json"));
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> ownKnowledge(Window window, Texts texts) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of(Message.of("guide.export.title")));
        chooser.setInitialFileName("xufei-own-knowledge.json");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.of(Message.of("settings.other.type")), "*.json"));
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }
}

package org.xufei.ui.settings;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.xufei.domain.Language;
import org.xufei.domain.Room;
import org.xufei.state.Destination;
import org.xufei.state.Navigation;
import org.xufei.state.Settings;
import org.xufei.state.Stores;
import org.xufei.ui.RoomModel;

/** Decides which section of the room shows. */
public final class SettingsViewModel implements RoomModel {

    private final Settings settings;
    private final Path folder;
    private final BackupsViewModel backups;
    private final TrashViewModel trash;
    private final SettingsCommands commands;
    private final ObjectProperty<SettingsSection> section = new SimpleObjectProperty<>(SettingsSection.GENERAL);

    /** Looks anew whenever the room is entered, and takes up the backup that is to be looked at. */
    public SettingsViewModel(Stores stores, Navigation navigation, BackupsViewModel backups, TrashViewModel trash) {
        settings = stores.settings();
        folder = stores.path();
        this.backups = backups;
        this.trash = trash;
        commands = new SettingsCommands(backups, trash);
        navigation.receive(Destination.LookAtSource.class, wanted -> {
            section.set(SettingsSection.BACKUPS);
            backups.select(wanted.source());
        });
        navigation.receive(Destination.MergeFile.class, wanted -> {
            section.set(SettingsSection.BACKUPS);
            backups.lookInto(wanted.file());
        });
        navigation.room().subscribe(room -> {
            backups.follow(room == Room.SETTINGS);
            trash.follow(room == Room.SETTINGS);
        });
    }

    @Override
    public SettingsCommands commands() {
        return commands;
    }

    ObjectProperty<SettingsSection> section() {
        return section;
    }

    void speak(Language language) {
        settings.change(preferences -> preferences.withLanguage(language));
    }

    Path folder() {
        return folder;
    }

    public BackupsViewModel backups() {
        return backups;
    }

    TrashViewModel trash() {
        return trash;
    }
}

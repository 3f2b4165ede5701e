package org.xufei.state;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.Preferences;
import org.xufei.storage.RecordFile;

/**
 * How the app is used. Published at once and saved behind: a preference is no evidence, and a folder that cannot be written must not
 * keep anyone from switching the language.
 */
public final class Settings {

    private final SavedList<Preferences> saved;
    private final ReadOnlyObjectWrapper<Preferences> preferences = new ReadOnlyObjectWrapper<>(Preferences.FIRST_RUN);

    public Settings(RecordFile<Preferences> file, Background background, Troubles troubles) {
        saved = new SavedList<>(file, SavedList.Unwritten.MADE, background, troubles);
    }

    /** @param done called on the FX thread once the file has been read, whatever came of it */
    public void load(Runnable done) {
        saved.load(loaded -> {
            loaded.records().stream().findFirst().ifPresent(preferences::set);
            done.run();
        });
    }

    /** Brings everything into the one file that other programs read. To be called before the worker ends. */
    public void close() {
        saved.close();
    }

    public ReadOnlyObjectProperty<Preferences> preferences() {
        return preferences.getReadOnlyProperty();
    }

    public void change(UnaryOperator<Preferences> change) {
        Preferences next = change.apply(preferences.get());
        if (!next.equals(preferences.get())) {
            preferences.set(next);
            saved.change(before -> List.of(next), done -> {});
        }
    }
}

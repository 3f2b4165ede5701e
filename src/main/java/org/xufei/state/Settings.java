package org.xufei.state;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.Preferences;
import org.xufei.storage.RecordFile;

/**
 * How the app is used. Published at once and saved behind: a preference is no evidence, and a folder that cannot be written must not
 * keep anyone from switching the language.
 */
public final class Settings extends RecordStore<Preferences> {

    /** In minutes: by so much a clock may be put right without a word. */
    private static final int TOLERANCE = 5;

    private final ReadOnlyObjectWrapper<Preferences> preferences = new ReadOnlyObjectWrapper<>(Preferences.FIRST_RUN);

    public Settings(RecordFile<Preferences> file, StoreContext context) {
        super(file, WritePolicy.GO_ON, context);
    }

    @Override
    public void load(Runnable done) {
        super.load(() -> {
            records().get().stream().findFirst().ifPresent(preferences::set);
            done.run();
        });
    }

    /**
     * When the app was open before this start; by a clock that has gone backwards since, which is told, it was open just now. To be asked
     * once, after loading.
     *
     * @param now local time in Phnom Penh
     * @return empty at the first start
     */
    public Optional<LocalDateTime> lastOpened(LocalDateTime now) {
        Optional<LocalDateTime> last = preferences.get().lastOpened();
        last.filter(at -> now.isBefore(at.minusMinutes(TOLERANCE)))
                .ifPresent(at -> problems().report(new Problem.ClockWentBack(at)));
        return last.map(at -> at.isAfter(now) ? now : at);
    }

    public ReadOnlyObjectProperty<Preferences> preferences() {
        return preferences.getReadOnlyProperty();
    }

    public void change(UnaryOperator<Preferences> change) {
        Preferences next = change.apply(preferences.get());
        if (!next.equals(preferences.get())) {
            preferences.set(next);
            change(before -> List.of(next), () -> {});
        }
    }
}

package org.xufei.state;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.UnwatchedNumber;
import org.xufei.storage.RecordFile;

/**
 * The numbers that make no SIM card by themselves: nobody wanted one, or it was deleted. No evidence hangs on them: where they cannot be
 * written, what they belong to is made all the same.
 */
public final class UnwatchedNumbers {

    private final SavedList<UnwatchedNumber> saved;
    private final Loading<UnwatchedNumber> loading;

    public UnwatchedNumbers(RecordFile<UnwatchedNumber> file, Background background, Troubles troubles) {
        saved = new SavedList<>(file, SavedList.Unwritten.MADE, background, troubles);
        loading = new Loading<>(saved);
    }

    public void load() {
        loading.load();
    }

    /** To be called before the worker ends. */
    public void close() {
        saved.close();
    }

    /** False until the file has been read. */
    public ReadOnlyBooleanProperty loaded() {
        return loading.loaded();
    }

    public boolean contains(PhoneNumber number) {
        return saved.records().get().contains(new UnwatchedNumber(number));
    }

    /** To be made together with what makes them unwatched. */
    Change<UnwatchedNumber> adding(Collection<PhoneNumber> numbers) {
        return new Change<>(saved, UnwatchedNumber::id, before -> {
            Set<UnwatchedNumber> after = new LinkedHashSet<>(before);
            after.addAll(numbers.stream().map(UnwatchedNumber::new).collect(Collectors.toSet()));
            return List.copyOf(after);
        });
    }

    /** To be made together with what makes it watched again. */
    Change<UnwatchedNumber> removing(PhoneNumber number) {
        return new Change<>(
                saved,
                UnwatchedNumber::id,
                before -> before.stream()
                        .filter(unwatched -> !unwatched.number().equals(number))
                        .toList());
    }
}

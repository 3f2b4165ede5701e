package org.xufei.ui.renew;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.xufei.domain.Room;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.text.SearchWords;
import org.xufei.state.Navigation;
import org.xufei.state.Renewals;

/** Decides which known numbers are offered to choose from. */
public final class NumberPickerViewModel {

    private final Renewals renewals;
    private final NumberLookup known;
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<KnownNumber>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private List<KnownNumber> all = List.of();

    NumberPickerViewModel(Renewals renewals, NumberLookup known, Navigation navigation) {
        this.renewals = renewals;
        this.known = known;
        words.subscribe(typed -> search());
        // Counting looks at every receipt: of no use while another room is open.
        navigation.room().subscribe(room -> countIn(room));
        known.follow(() -> countIn(navigation.room().get()));
    }

    /** How many numbers there are to choose from. */
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** What is typed to find a number. */
    public StringProperty words() {
        return words;
    }

    /**
     * The numbers that are found, in an immutable list: those with a renewal put aside first, then the SIM cards, the most urgent first,
     * then the numbers of the latest receipts.
     */
    public ReadOnlyObjectProperty<List<KnownNumber>> found() {
        return found.getReadOnlyProperty();
    }

    /** Looks at all numbers anew and finds every one of them. */
    public void open() {
        Map<PhoneNumber, Optional<CardStatus>> numbers = known.all();
        Set<PhoneNumber> underWay = new LinkedHashSet<>();
        renewals.list().get().setAside().forEach(renewal -> renewal.number().ifPresent(underWay::add));
        Map<PhoneNumber, Optional<CardStatus>> ordered = new LinkedHashMap<>();
        underWay.forEach(number -> ordered.put(number, numbers.getOrDefault(number, Optional.empty())));
        numbers.forEach(ordered::putIfAbsent);
        List<KnownNumber> offered = new ArrayList<>();
        ordered.forEach((number, card) -> offered.add(new KnownNumber(
                number,
                card.map(CardStatus::card),
                card.flatMap(CardStatus::operator).or(() -> known.guide().operatorOf(number)),
                underWay.contains(number))));
        all = List.copyOf(offered);
        words.set("");
        search();
    }

    private void search() {
        SearchWords wanted = SearchWords.of(words.get());
        found.set(all.stream()
                .filter(number -> wanted.matches(number.searchKey()))
                .toList());
    }

    private void countIn(Room open) {
        if (open == Room.RENEW) {
            count.set(known.count());
        }
    }
}

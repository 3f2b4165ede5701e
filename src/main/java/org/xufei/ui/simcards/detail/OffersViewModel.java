package org.xufei.ui.simcards.detail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.entry.Entry;
import org.xufei.domain.upkeep.Offer;
import org.xufei.domain.upkeep.Purchases;
import org.xufei.domain.usage.DataAmount;
import org.xufei.ui.Field;

/** Answers whether one long plan or several short ones cost less until a date. */
final class OffersViewModel {

    private static final List<String> NAMES = List.of("A", "B", "C");

    private final ObservableValue<Optional<ShownCard>> card;
    private final ObjectProperty<Currency> currency = new SimpleObjectProperty<>(Currency.USD);
    private final Field<LocalDate> until;
    private final List<Row> rows = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());

    OffersViewModel(ObservableValue<Optional<ShownCard>> card) {
        this.card = card;
        until = new Field<>(text -> Days.ahead(text, card.getValue().map(ShownCard::today)));
        NAMES.forEach(name -> rows.add(new Row(
                name,
                new Field<>(text -> Entry.money(text, currency.get())),
                new Field<>(Entry::days),
                new Field<>(text -> Entry.optional(text, typed -> Entry.data(typed, Entry.DataUnit.GB))))));
        card.subscribe(() -> {
            until.reread();
            think();
        });
        currency.subscribe(() -> rows.forEach(row -> row.price().reread()));
        until.typed().subscribe(this::think);
        rows.forEach(row -> row.fields().forEach(field -> field.typed().subscribe(this::think)));
    }

    /** A plan on offer, as it is typed. It counts once price and days can be read. */
    record Row(String name, Field<Money> price, Field<Integer> days, Field<Optional<DataAmount>> data) {

        Stream<Field<?>> fields() {
            return Stream.of(price, days, data);
        }

        private Optional<Offer> offer() {
            return price.value()
                    .flatMap(paid -> days.value()
                            .flatMap(count -> data.value().map(amount -> new Offer(name, paid, count, amount))));
        }
    }

    /**
     * The ways to get there.
     *
     * @param from the first day to cover
     * @param ways the cheapest first; none if the plan that runs lasts until then
     */
    record Answer(LocalDate from, LocalDate until, List<Purchases> ways) {
        Answer {
            ways = List.copyOf(ways);
        }
    }

    /** Of all prices. */
    ObjectProperty<Currency> currency() {
        return currency;
    }

    /** The last day to be covered. */
    Field<LocalDate> until() {
        return until;
    }

    List<Row> rows() {
        return rows;
    }

    /** Empty until there are a date and a plan. */
    ReadOnlyObjectProperty<Optional<Answer>> answer() {
        return answer.getReadOnlyProperty();
    }

    /** A plan that runs is used up first. */
    private static LocalDate firstDay(ShownCard card) {
        return card.planEnd()
                .map(end -> end.plusDays(1))
                .filter(card.today()::isBefore)
                .orElse(card.today());
    }

    private void think() {
        List<Offer> offers = rows.stream()
                .map(Row::offer)
                .flatMap(Optional::stream)
                // While the currency changes, some prices are still in the other one.
                .filter(offer -> offer.price().currency() == currency.get())
                .toList();
        answer.set(card.getValue()
                .filter(of -> !offers.isEmpty())
                .flatMap(of -> until.value().map(day -> answer(firstDay(of), day, offers))));
    }

    private static Answer answer(LocalDate from, LocalDate day, List<Offer> offers) {
        return new Answer(from, day, day.isBefore(from) ? List.of() : Purchases.covering(from, day, offers));
    }
}

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
import org.xufei.domain.input.InputParser;
import org.xufei.domain.keepalive.PlanOffer;
import org.xufei.domain.keepalive.PlanPurchases;
import org.xufei.domain.usage.DataAmount;
import org.xufei.ui.FormField;

/** Answers whether one long plan or several short ones cost less until a date. */
final class OffersViewModel {

    private static final List<String> NAMES = List.of("A", "B", "C");

    private final ObservableValue<Optional<ShownCard>> card;
    private final ObjectProperty<Currency> currency = new SimpleObjectProperty<>(Currency.USD);
    private final FormField<LocalDate> until;
    private final List<Row> rows = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());

    OffersViewModel(ObservableValue<Optional<ShownCard>> card) {
        this.card = card;
        until = new FormField<>(text -> FutureDates.parse(text, card.getValue().map(ShownCard::today)));
        NAMES.forEach(name -> rows.add(new Row(
                name,
                new FormField<>(text -> InputParser.money(text, currency.get())),
                new FormField<>(InputParser::days),
                new FormField<>(text ->
                        InputParser.optional(text, typed -> InputParser.data(typed, InputParser.DataUnit.GB))))));
        card.subscribe(() -> {
            until.reread();
            recompute();
        });
        currency.subscribe(() -> rows.forEach(row -> row.price().reread()));
        until.parsed().subscribe(this::recompute);
        rows.forEach(row -> row.fields().forEach(field -> field.parsed().subscribe(this::recompute)));
    }

    /** A plan on offer, as it is typed. It counts once price and days can be read. */
    record Row(String name, FormField<Money> price, FormField<Integer> days, FormField<Optional<DataAmount>> data) {

        Stream<FormField<?>> fields() {
            return Stream.of(price, days, data);
        }

        private Optional<PlanOffer> offer() {
            return price.value()
                    .flatMap(paid -> days.value()
                            .flatMap(count -> data.value().map(amount -> new PlanOffer(name, paid, count, amount))));
        }
    }

    /**
     * The ways to get there.
     *
     * @param from the first day to cover
     * @param ways the cheapest first; none if the plan that runs lasts until then
     */
    record Answer(LocalDate from, LocalDate until, List<PlanPurchases> ways) {
        Answer {
            ways = List.copyOf(ways);
        }
    }

    /** Of all prices. */
    ObjectProperty<Currency> currency() {
        return currency;
    }

    /** The last day to be covered. */
    FormField<LocalDate> until() {
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

    private void recompute() {
        List<PlanOffer> offers = rows.stream()
                .map(Row::offer)
                .flatMap(Optional::stream)
                // While the currency changes, some prices are still in the other one.
                .filter(offer -> offer.price().currency() == currency.get())
                .toList();
        answer.set(card.getValue()
                .filter(of -> !offers.isEmpty())
                .flatMap(of -> until.value().map(day -> answer(firstDay(of), day, offers))));
    }

    private static Answer answer(LocalDate from, LocalDate day, List<PlanOffer> offers) {
        return new Answer(from, day, day.isBefore(from) ? List.of() : PlanPurchases.covering(from, day, offers));
    }
}

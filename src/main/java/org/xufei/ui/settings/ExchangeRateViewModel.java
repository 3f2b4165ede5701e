package org.xufei.ui.settings;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.input.InputError;
import org.xufei.domain.input.InputParser;
import org.xufei.domain.money.ExchangeRate;
import org.xufei.state.ExchangeRates;
import org.xufei.state.Today;
import org.xufei.ui.FormField;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;

/** Decides how many riel count as a dollar, and what to say of a rate that is typed. */
public final class ExchangeRateViewModel {

    private final ExchangeRates rates;
    private final Notices notices;
    private final Today today;
    private final FormField<Money> riel = new FormField<>(text -> InputParser.money(text, Currency.KHR)
            .unless(money -> ExchangeRate.isPossible(money.amount())
                    ? Optional.empty()
                    : Optional.of(InputError.Kind.AMOUNT_TOO_LARGE)));
    private final ReadOnlyObjectWrapper<Message> current;
    private final ReadOnlyObjectWrapper<Optional<Message>> doubt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ExchangeRateCommands commands;
    /** The rate that the field was filled with last. */
    private String shown = "";

    public ExchangeRateViewModel(ExchangeRates rates, Notices notices, Today today) {
        this.rates = rates;
        this.notices = notices;
        this.today = today;
        current = new ReadOnlyObjectWrapper<>(said(held()));
        commands = new ExchangeRateCommands(this);
        rates.records().subscribe(this::showHeld);
        today.day().subscribe(day -> showHeld());
        riel.parsed()
                .subscribe(parsed -> doubt.set(parsed.value()
                        .map(this::typed)
                        .filter(rate -> !rate.isPlausible())
                        .map(rate -> Message.of("settings.rate.doubtful", rate.ofOne()))));
    }

    public ExchangeRateCommands commands() {
        return commands;
    }

    /** What is typed: riel for one dollar. */
    FormField<Money> riel() {
        return riel;
    }

    /** The rate that holds today, and since when. */
    ReadOnlyObjectProperty<Message> current() {
        return current.getReadOnlyProperty();
    }

    /** That the typed rate is unusual; it is taken all the same. */
    ReadOnlyObjectProperty<Optional<Message>> doubt() {
        return doubt.getReadOnlyProperty();
    }

    /** Lets the typed rate hold from today on, unless it is none. */
    void save() {
        if (riel.check()) {
            shown = riel.text().get();
            riel.value()
                    .map(this::typed)
                    .ifPresent(rate -> rates.set(
                            rate, notices.withUndo(Message.of("settings.rate.saved", rate.ofOne(), rate.since()))));
        }
    }

    private ExchangeRate typed(Money money) {
        return new ExchangeRate(
                Currency.USD, Currency.KHR, money.amount(), today.day().get());
    }

    private ExchangeRate held() {
        return rates.byDay().getValue().rielOn(today.day().get());
    }

    /** What is being typed stays. */
    private void showHeld() {
        ExchangeRate held = held();
        current.set(said(held));
        if (riel.text().get().equals(shown)) {
            shown = held.rate().toPlainString();
            riel.reset(shown);
        }
    }

    private static Message said(ExchangeRate held) {
        return held.equals(ExchangeRate.RIEL_BY_HABIT)
                ? Message.of("settings.rate.habit", held.ofOne())
                : Message.of("settings.rate.since", held.ofOne(), held.since());
    }
}

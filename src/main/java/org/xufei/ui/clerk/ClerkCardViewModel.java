package org.xufei.ui.clerk;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.input.InputParser;
import org.xufei.domain.money.ExchangeRate;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.state.CounterRequest;
import org.xufei.state.ExportedFiles;
import org.xufei.state.Navigation;
import org.xufei.state.Today;
import org.xufei.ui.FormField;
import org.xufei.ui.Message;

/** Decides what the card for the clerk says, which of its pages shows, and what of it can be changed. */
public final class ClerkCardViewModel {

    private static final int LONGEST_PLAN = 40;

    private final ClerkKnowledge known;
    private final Navigation navigation;
    private final ExportedFiles files;
    private final Today today;

    private final ObjectProperty<ClerkPage> page = new SimpleObjectProperty<>(ClerkPage.TOP_UP);
    private final ObjectProperty<Currency> currency = new SimpleObjectProperty<>(Currency.USD);
    private final FormField<Optional<Money>> amount;
    private final FormField<String> plan = new FormField<>(text -> InputParser.text(text, LONGEST_PLAN));
    private final FormField<Optional<Integer>> days =
            new FormField<>(text -> InputParser.optional(text, InputParser::days));
    private final ObjectProperty<Boolean> editing = new SimpleObjectProperty<>(false);
    private final ReadOnlyObjectWrapper<Optional<Message>> told = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ClerkSheet> sheet;
    private final ClerkCardCommands commands;

    public ClerkCardViewModel(ClerkKnowledge known, Navigation navigation, ExportedFiles files, Today today) {
        this.known = known;
        this.navigation = navigation;
        this.files = files;
        this.today = today;
        amount = new FormField<>(text -> InputParser.optional(text, typed -> InputParser.money(typed, currency.get())));
        sheet = new ReadOnlyObjectWrapper<>(compute());
        commands = new ClerkCardCommands(this);
        navigation.atCounter().subscribe(request -> request.ifPresent(this::open));
        currency.subscribe(chosen -> amount.reread());
        amount.parsed().subscribe(parsed -> show());
        plan.parsed().subscribe(parsed -> show());
        days.parsed().subscribe(parsed -> show());
        today.day().subscribe(day -> show());
        known.follow(this::show);
    }

    public ClerkCardCommands commands() {
        return commands;
    }

    ObjectProperty<ClerkPage> page() {
        return page;
    }

    FormField<Optional<Money>> amount() {
        return amount;
    }

    /** In which the amount is typed. */
    ObjectProperty<Currency> currency() {
        return currency;
    }

    FormField<String> plan() {
        return plan;
    }

    FormField<Optional<Integer>> days() {
        return days;
    }

    /** Whether the row shows in which amount, plan and days are changed. */
    ReadOnlyObjectProperty<Boolean> editing() {
        return editing;
    }

    /** What became of the PDF. */
    ReadOnlyObjectProperty<Optional<Message>> told() {
        return told.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ClerkSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    void previous() {
        page.set(page.get().previous());
    }

    void next() {
        page.set(page.get().next());
    }

    void toggleEditing() {
        editing.set(!editing.get());
    }

    /** Closes the row in which something is changed, else the card. */
    void leave() {
        if (editing.get()) {
            editing.set(false);
        } else {
            navigation.leaveCounter();
        }
    }

    void close() {
        navigation.leaveCounter();
    }

    /**
     * Writes the PDF, and says what came of it.
     *
     * @param pdf its bytes
     */
    void save(Path file, byte[] pdf) {
        String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
        files.write(
                file,
                pdf,
                written -> told.set(Optional.of(Message.of(written ? "clerk.pdf.saved" : "clerk.pdf.unsaved", name))));
    }

    private void open(CounterRequest request) {
        Optional<Receipt> last = request.number().flatMap(known::last);
        page.set(ClerkPage.TOP_UP);
        told.set(Optional.empty());
        Optional<Money> paid = last.map(Receipt::paid).filter(money -> money.currency() != Currency.CNY);
        currency.set(paid.map(Money::currency).orElse(Currency.USD));
        amount.reset(paid.map(money -> money.amount().stripTrailingZeros().toPlainString())
                .orElse(""));
        plan.reset(last.map(receipt -> receipt.purchase().description()).orElse(""));
        days.reset(last.flatMap(ClerkCardViewModel::days)
                .map(count -> Integer.toString(count))
                .orElse(""));
        // Nothing is invented: without a last payment the amount is asked for.
        editing.set(request.number().isPresent() && request.operator().isPresent() && paid.isEmpty());
        show();
    }

    private static Optional<Integer> days(Receipt receipt) {
        return receipt.validity() instanceof Validity.Days counted ? Optional.of(counted.days()) : Optional.empty();
    }

    private void show() {
        sheet.set(compute());
    }

    private ClerkSheet compute() {
        Optional<CounterRequest> request = navigation.atCounter().get();
        Optional<PhoneNumber> number = request.flatMap(CounterRequest::number);
        Optional<Operator> operator = request.flatMap(CounterRequest::operator).flatMap(known.guide()::operator);
        ExchangeRate rate = rateOn(today.day().get());
        Optional<Money> typed = amount.value().flatMap(value -> value);
        boolean complete = number.isPresent() && operator.isPresent();
        return new ClerkSheet(
                number,
                operator,
                missing(number, operator),
                complete
                        ? known.network(number.get(), operator.get())
                        : new ClerkSheet.Verdict(Message.of("clerk.missing"), false),
                typed.map(money -> price(money, rate)),
                number.flatMap(known::last).map(last -> lastPaid(last, typed)),
                plan.value().orElse(""),
                days.value().flatMap(value -> value),
                complete ? known.caution(number.get(), operator.get()) : Optional.empty(),
                operator.map(picked -> known.proofs(
                                picked,
                                typed.map(money -> price(money, rate).dollars()),
                                request.map(CounterRequest::channel).orElse(""),
                                today.day().get()))
                        .orElse(List.of()),
                operator.map(known::ladder).orElse(new ClerkSheet.Ladder(List.of(), Message.of("clerk.ladder.short"))),
                known.guide().reference().counter());
    }

    private static Optional<Message> missing(Optional<PhoneNumber> number, Optional<Operator> operator) {
        if (number.isEmpty()) {
            return Optional.of(Message.of("clerk.missing.number"));
        }
        return operator.isEmpty() ? Optional.of(Message.of("clerk.missing.operator")) : Optional.empty();
    }

    private static ClerkSheet.Price price(Money typed, ExchangeRate rate) {
        return typed.currency() == Currency.USD
                ? new ClerkSheet.Price(typed, rate.convert(typed), rate)
                : new ClerkSheet.Price(rate.convert(typed), typed, rate);
    }

    /** What was paid then is compared at the rate of that day, unless both are in one currency. */
    private ClerkSheet.Verdict lastPaid(Receipt last, Optional<Money> typed) {
        var on = last.paidAt().toLocalDate();
        boolean dearer = typed.filter(now -> last.paid().currency() != Currency.CNY)
                .filter(now -> now.currency() == last.paid().currency()
                        ? now.amount().compareTo(last.paid().amount()) > 0
                        : inDollars(now, rateOn(today.day().get())).compareTo(inDollars(last.paid(), rateOn(on))) > 0)
                .isPresent();
        return dearer
                ? new ClerkSheet.Verdict(Message.of("clerk.last.dearer", last.paid(), on), false)
                : new ClerkSheet.Verdict(Message.of("clerk.last", last.paid(), on), true);
    }

    private ExchangeRate rateOn(LocalDate day) {
        return known.rates().byDay().getValue().rielOn(day);
    }

    private static BigDecimal inDollars(Money money, ExchangeRate rate) {
        return money.currency() == Currency.USD
                ? money.amount()
                : rate.convert(money).amount();
    }
}

package org.xufei.ui.receipts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.input.InputError;
import org.xufei.domain.input.InputParser;
import org.xufei.domain.input.Parsed;
import org.xufei.domain.input.PlausibleDates;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.state.Today;
import org.xufei.ui.Form;
import org.xufei.ui.FormField;
import org.xufei.ui.FormWording;
import org.xufei.ui.Message;

/** What is typed and chosen in the receipt form, and the receipt that it makes. */
public final class ReceiptFields {

    private static final int MAX_LINE = 80;
    private static final int MAX_NOTE = 1000;

    private static final FormWording WORDING = new FormWording(
            Message.of("form.title.new"),
            Message.of("form.title.edit"),
            Message.of("form.invalid"),
            Message.of("form.unsaved"),
            Message.of("form.notsaved"),
            Message.of("receipts.discarded"),
            Message.of("receipts.discarding"),
            Message.of("shell.unsaved.title"));

    private final Today today;

    private final FormField<PhoneNumber> number = new FormField<>(InputParser::phoneNumber);
    private final FormField<LocalDate> date;
    private final FormField<LocalTime> time = new FormField<>(InputParser::time);
    private final FormField<String> operator = new FormField<>(ReceiptFields::chosen);
    private final FormField<String> channel = new FormField<>(ReceiptFields::chosen);
    private final ObjectProperty<Purchase.Kind> kind = new SimpleObjectProperty<>(Purchase.Kind.DATA_PLAN);
    private final FormField<String> description = new FormField<>(text -> InputParser.text(text, MAX_LINE));
    private final ObjectProperty<Currency> currency = new SimpleObjectProperty<>(Currency.USD);
    private final FormField<Money> paid = new FormField<>(text -> InputParser.money(text, currency.get()));
    private final ObjectProperty<ValidityInput> validityInput = new SimpleObjectProperty<>(ValidityInput.DAYS);
    private final ObjectProperty<Integer> cycles = new SimpleObjectProperty<>(1);
    private final FormField<Optional<Integer>> days = new FormField<>(this::readDays);
    private final ObjectProperty<Validity.Start> start = new SimpleObjectProperty<>(Validity.Start.RESTART);
    private final FormField<Optional<LocalDate>> until = new FormField<>(this::readUntil);
    private final FormField<Optional<LocalDate>> balanceUntil =
            new FormField<>(text -> InputParser.optional(text, this::readEnd));
    private final FormField<String> reference = new FormField<>(text -> InputParser.text(text, MAX_LINE));
    private final FormField<String> note = new FormField<>(text -> InputParser.text(text, MAX_NOTE));
    private final Form<Receipt> form;

    ReceiptFields(Today today) {
        this.today = today;
        date = new FormField<>(this::readDate);
        form = new Form<>(
                WORDING,
                Receipt::id,
                List.of(
                        number,
                        date,
                        time,
                        operator,
                        channel,
                        description,
                        paid,
                        days,
                        until,
                        balanceUntil,
                        reference,
                        note),
                List.of(kind, currency, validityInput, cycles, start));
        currency.subscribe(paid::reread);
        cycles.subscribe(days::reread);
        validityInput.subscribe(() -> {
            days.reread();
            until.reread();
        });
        date.parsed().subscribe(this::rereadEnds);
        // What lies in the future, and what is plausible, hangs on the day.
        today.day().subscribe(day -> {
            date.reread();
            rereadEnds();
        });
    }

    private void rereadEnds() {
        until.reread();
        balanceUntil.reread();
    }

    public FormField<PhoneNumber> number() {
        return number;
    }

    public FormField<LocalDate> date() {
        return date;
    }

    public FormField<LocalTime> time() {
        return time;
    }

    /** The operator's id. */
    public FormField<String> operator() {
        return operator;
    }

    /** The channel's id. */
    public FormField<String> channel() {
        return channel;
    }

    public ObjectProperty<Purchase.Kind> kind() {
        return kind;
    }

    public FormField<String> description() {
        return description;
    }

    public FormField<Money> paid() {
        return paid;
    }

    public ObjectProperty<Currency> currency() {
        return currency;
    }

    ObjectProperty<ValidityInput> validityInput() {
        return validityInput;
    }

    public FormField<Optional<Integer>> days() {
        return days;
    }

    /** How many times the days were bought at once; counts only where days are typed. */
    public ObjectProperty<Integer> cycles() {
        return cycles;
    }

    /** From when the days are counted; likewise. */
    public ObjectProperty<Validity.Start> start() {
        return start;
    }

    public FormField<Optional<LocalDate>> until() {
        return until;
    }

    public FormField<Optional<LocalDate>> balanceUntil() {
        return balanceUntil;
    }

    public FormField<String> reference() {
        return reference;
    }

    public FormField<String> note() {
        return note;
    }

    /** Empties everything but the time, which is now. */
    void clear(Currency usual) {
        form.clear();
        show(today.now());
        kind.set(Purchase.Kind.DATA_PLAN);
        currency.set(usual);
        show(new Validity.Days(1));
        days.reset("");
    }

    void show(Receipt receipt) {
        form.clear();
        show(receipt.paidAt());
        number.reset(receipt.number().national());
        operator.reset(receipt.operator());
        channel.reset(receipt.channel());
        kind.set(receipt.purchase().kind());
        description.reset(receipt.purchase().description());
        currency.set(receipt.paid().currency());
        paid.reset(receipt.paid().amount().toPlainString());
        show(receipt.validity());
        balanceUntil.reset(receipt.balanceUntil().map(LocalDate::toString).orElse(""));
        reference.reset(receipt.reference());
        note.reset(receipt.note());
    }

    private void show(LocalDateTime paidAt) {
        date.reset(paidAt.toLocalDate().toString());
        time.reset(paidAt.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
    }

    private void show(Validity validity) {
        cycles.set(1);
        start.set(Validity.Start.RESTART);
        if (validity instanceof Validity.Days inDays) {
            validityInput.set(ValidityInput.DAYS);
            days.reset(Integer.toString(inDays.days()));
            cycles.set(inDays.cycles());
            start.set(inDays.start());
        } else if (validity instanceof Validity.Until inDate) {
            validityInput.set(ValidityInput.UNTIL);
            until.reset(inDate.date().toString());
        } else {
            validityInput.set(ValidityInput.UNSTATED);
        }
    }

    /** All of it, without its meaning. */
    Form<Receipt> form() {
        return form;
    }

    /** The receipt; empty if a field is invalid. */
    Optional<Receipt> receipt(UUID id) {
        return form.isReadable() ? soFar(id) : Optional.empty();
    }

    /** What is known of the receipt already; empty while its number or its date is not. */
    Optional<Receipt> soFar(UUID id) {
        if (number.value().isEmpty() || date.value().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Receipt(
                id,
                LocalDateTime.of(good(date), time.value().orElse(LocalTime.MIN)),
                good(number),
                operator.value().orElse(""),
                channel.value().orElse(""),
                new Purchase(kind.get(), description.value().orElse("")),
                paid.value().orElseGet(() -> new Money(BigDecimal.ZERO, currency.get())),
                validity(),
                balanceUntil.value().flatMap(Function.identity()),
                reference.value().orElse(""),
                note.value().orElse("")));
    }

    /** As far as it can be read. */
    Validity validity() {
        Optional<Validity> inDays = days.value()
                .flatMap(Function.identity())
                .map(count -> new Validity.Days(count, cycles.get(), start.get()));
        Optional<Validity> inDate = until.value().flatMap(Function.identity()).map(Validity.Until::new);
        return inDays.or(() -> inDate).orElseGet(Validity.Unstated::new);
    }

    private Parsed<LocalDate> readDate(String text) {
        LocalDate day = today.day().get();
        return InputParser.date(text, PlausibleDates.past(day))
                .unless(typed -> typed.isAfter(day) ? Optional.of(InputError.Kind.IN_THE_FUTURE) : Optional.empty());
    }

    private Parsed<LocalDate> readEnd(String text) {
        Optional<LocalDate> from = date.value();
        LocalDate day = today.day().get();
        PlausibleDates plausible =
                from.map(paidOn -> PlausibleDates.endOf(paidOn, day)).orElseGet(() -> PlausibleDates.around(day));
        return InputParser.date(text, plausible)
                .unless(end -> from.filter(end::isBefore).map(late -> InputError.Kind.ENDS_BEFORE_PAYMENT));
    }

    private Parsed<Optional<Integer>> readDays(String text) {
        return validityInput.get() == ValidityInput.DAYS
                ? InputParser.optional(text, days -> InputParser.days(days, cycles.get()))
                : Parsed.of(Optional.empty());
    }

    private Parsed<Optional<LocalDate>> readUntil(String text) {
        return validityInput.get() == ValidityInput.UNTIL
                ? readEnd(text).map(Optional::of)
                : Parsed.of(Optional.empty());
    }

    private static Parsed<String> chosen(String id) {
        return id.isEmpty() ? Parsed.invalid(InputError.Kind.MISSING) : Parsed.of(id);
    }

    private static <T> T good(FormField<T> field) {
        return field.value().orElseThrow();
    }
}

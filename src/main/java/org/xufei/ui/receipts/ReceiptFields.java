package org.xufei.ui.receipts;

import java.math.BigDecimal;
import java.time.Clock;
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
import org.xufei.domain.entry.Entry;
import org.xufei.domain.entry.Flaw;
import org.xufei.domain.entry.PlausibleDates;
import org.xufei.domain.entry.Typed;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.ui.Field;
import org.xufei.ui.Form;

/** What is typed and chosen in the receipt form, and the receipt that it makes. */
public final class ReceiptFields {

    private static final int MOST_LINE = 80;
    private static final int MOST_NOTE = 1000;

    private final Clock clock;

    private final Field<PhoneNumber> number = new Field<>(Entry::phoneNumber);
    private final Field<LocalDate> date;
    private final Field<LocalTime> time = new Field<>(Entry::time);
    private final Field<String> operator = new Field<>(ReceiptFields::chosen);
    private final Field<String> channel = new Field<>(ReceiptFields::chosen);
    private final ObjectProperty<Purchase.Kind> kind = new SimpleObjectProperty<>(Purchase.Kind.DATA_PLAN);
    private final Field<String> description = new Field<>(text -> Entry.text(text, MOST_LINE));
    private final ObjectProperty<Currency> currency = new SimpleObjectProperty<>(Currency.USD);
    private final Field<Money> paid = new Field<>(text -> Entry.money(text, currency.get()));
    private final ObjectProperty<ValidityMode> validityMode = new SimpleObjectProperty<>(ValidityMode.DAYS);
    private final ObjectProperty<Integer> cycles = new SimpleObjectProperty<>(1);
    private final Field<Optional<Integer>> days = new Field<>(this::readDays);
    private final ObjectProperty<Validity.Start> start = new SimpleObjectProperty<>(Validity.Start.RESTART);
    private final Field<Optional<LocalDate>> until = new Field<>(this::readUntil);
    private final Field<Optional<LocalDate>> balanceUntil = new Field<>(text -> Entry.optional(text, this::readEnd));
    private final Field<String> reference = new Field<>(text -> Entry.text(text, MOST_LINE));
    private final Field<String> note = new Field<>(text -> Entry.text(text, MOST_NOTE));
    private final Form form;

    ReceiptFields(Clock clock) {
        this.clock = clock;
        date = new Field<>(this::readDate);
        form = new Form(
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
                List.of(kind, currency, validityMode, cycles, start));
        currency.subscribe(paid::reread);
        cycles.subscribe(days::reread);
        validityMode.subscribe(() -> {
            days.reread();
            until.reread();
        });
        date.typed().subscribe(() -> {
            until.reread();
            balanceUntil.reread();
        });
    }

    public Field<PhoneNumber> number() {
        return number;
    }

    public Field<LocalDate> date() {
        return date;
    }

    public Field<LocalTime> time() {
        return time;
    }

    /** The operator's id. */
    public Field<String> operator() {
        return operator;
    }

    /** The channel's id. */
    public Field<String> channel() {
        return channel;
    }

    public ObjectProperty<Purchase.Kind> kind() {
        return kind;
    }

    public Field<String> description() {
        return description;
    }

    public Field<Money> paid() {
        return paid;
    }

    public ObjectProperty<Currency> currency() {
        return currency;
    }

    ObjectProperty<ValidityMode> validityMode() {
        return validityMode;
    }

    public Field<Optional<Integer>> days() {
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

    public Field<Optional<LocalDate>> until() {
        return until;
    }

    public Field<Optional<LocalDate>> balanceUntil() {
        return balanceUntil;
    }

    public Field<String> reference() {
        return reference;
    }

    public Field<String> note() {
        return note;
    }

    /** Empties everything but the time, which is now. */
    void clear(Currency usual) {
        form.clear();
        show(LocalDateTime.now(clock));
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
            validityMode.set(ValidityMode.DAYS);
            days.reset(Integer.toString(inDays.days()));
            cycles.set(inDays.cycles());
            start.set(inDays.start());
        } else if (validity instanceof Validity.Until inDate) {
            validityMode.set(ValidityMode.UNTIL);
            until.reset(inDate.date().toString());
        } else {
            validityMode.set(ValidityMode.UNSTATED);
        }
    }

    /** All of it, without its meaning. */
    Form form() {
        return form;
    }

    /** The receipt; empty if a field is flawed. */
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

    private Typed<LocalDate> readDate(String text) {
        LocalDate today = LocalDate.now(clock);
        return Entry.date(text, PlausibleDates.past(today))
                .unless(day -> day.isAfter(today) ? Optional.of(Flaw.Kind.IN_THE_FUTURE) : Optional.empty());
    }

    private Typed<LocalDate> readEnd(String text) {
        Optional<LocalDate> from = date.value();
        LocalDate today = LocalDate.now(clock);
        PlausibleDates plausible =
                from.map(paidOn -> PlausibleDates.endOf(paidOn, today)).orElseGet(() -> PlausibleDates.around(today));
        return Entry.date(text, plausible)
                .unless(end -> from.filter(end::isBefore).map(late -> Flaw.Kind.ENDS_BEFORE_PAYMENT));
    }

    private Typed<Optional<Integer>> readDays(String text) {
        return validityMode.get() == ValidityMode.DAYS
                ? Entry.optional(text, days -> Entry.days(days, cycles.get()))
                : Typed.of(Optional.empty());
    }

    private Typed<Optional<LocalDate>> readUntil(String text) {
        return validityMode.get() == ValidityMode.UNTIL ? readEnd(text).map(Optional::of) : Typed.of(Optional.empty());
    }

    private static Typed<String> chosen(String id) {
        return id.isEmpty() ? Typed.flawed(Flaw.Kind.MISSING) : Typed.of(id);
    }

    private static <T> T good(Field<T> field) {
        return field.value().orElseThrow();
    }
}

package org.xufei.ui.receipts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.entry.Entry;
import org.xufei.domain.entry.Flaw;
import org.xufei.domain.entry.Typed;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.state.ReceiptDraft;
import org.xufei.ui.Field;
import org.xufei.ui.Message;

/** Decides what the receipt form holds and whether it makes a receipt. */
public final class ReceiptFormViewModel {

    private static final int MOST_LINE = 80;
    private static final int MOST_NOTE = 1000;

    private final Guide guide;
    private final Clock clock;

    private final Field<PhoneNumber> number = new Field<>(Entry::phoneNumber);
    private final Field<LocalDate> date;
    private final Field<LocalTime> time = new Field<>(Entry::time);
    private final Field<String> operator = new Field<>(ReceiptFormViewModel::chosen);
    private final Field<String> channel = new Field<>(ReceiptFormViewModel::chosen);
    private final ObjectProperty<Purchase.Kind> kind = new SimpleObjectProperty<>(Purchase.Kind.DATA_PLAN);
    private final Field<String> description = new Field<>(text -> Entry.text(text, MOST_LINE));
    private final ObjectProperty<Currency> currency = new SimpleObjectProperty<>(Currency.USD);
    private final Field<Money> paid = new Field<>(text -> Entry.money(text, currency.get()));
    private final ObjectProperty<ValidityMode> validityMode = new SimpleObjectProperty<>(ValidityMode.DAYS);
    private final Field<Optional<Integer>> days = new Field<>(this::readDays);
    private final Field<Optional<LocalDate>> until = new Field<>(this::readUntil);
    private final Field<Optional<LocalDate>> balanceUntil = new Field<>(text -> Entry.optional(text, this::readEnd));
    private final Field<String> reference = new Field<>(text -> Entry.text(text, MOST_LINE));
    private final Field<String> note = new Field<>(text -> Entry.text(text, MOST_NOTE));
    private final List<Field<?>> fields;

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Receipt>> edited = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> hint = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Optional<Message>> operatorWarning =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private UUID id = UUID.randomUUID();
    private Optional<UUID> renewal = Optional.empty();
    private List<Object> asOpened = List.of();

    public ReceiptFormViewModel(Guide guide, Clock clock) {
        this.guide = guide;
        this.clock = clock;
        date = new Field<>(this::readDate);
        fields = List.of(
                number, date, time, operator, channel, description, paid, days, until, balanceUntil, reference, note);
        currency.subscribe(paid::reread);
        validityMode.subscribe(() -> {
            days.reread();
            until.reread();
        });
        date.typed().subscribe(() -> {
            until.reread();
            balanceUntil.reread();
        });
        operator.typed().subscribe(this::compareOperator);
        number.typed().subscribe(this::compareOperator);
        number.typed()
                .subscribe(typed -> typed.value()
                        .flatMap(guide::operatorOf)
                        .map(Operator::id)
                        .ifPresent(operator.text()::set));
    }

    public Guide guide() {
        return guide;
    }

    LocalDate today() {
        return LocalDate.now(clock);
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

    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** True while the receipt is on its way to the disk. */
    public ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }

    /** The receipt that is changed; empty for a new one. */
    public ReadOnlyObjectProperty<Optional<Receipt>> edited() {
        return edited.getReadOnlyProperty();
    }

    /** What to tell about the form as a whole. */
    public ReadOnlyObjectProperty<Optional<Message>> hint() {
        return hint.getReadOnlyProperty();
    }

    /** That the operator is not the one to which the number belongs: a slip, or a payment that went astray. */
    public ReadOnlyObjectProperty<Optional<Message>> operatorWarning() {
        return operatorWarning.getReadOnlyProperty();
    }

    /** The renewal that ends when this receipt is recorded. */
    Optional<UUID> renewal() {
        return renewal;
    }

    /** Whether something was typed that closing would lose. */
    public boolean isDirty() {
        return open.get() && (saving.get() || !contents().equals(asOpened));
    }

    /** Opens the form for a new receipt, unless it holds something that is not saved yet. */
    void openFor(ReceiptDraft draft, Currency usual) {
        if (isDirty() && draft.renewal().isPresent() && draft.renewal().equals(renewal)) {
            return;
        }
        if (isDirty()) {
            refuse();
            return;
        }
        fields.forEach(field -> field.reset(""));
        id = UUID.randomUUID();
        renewal = draft.renewal();
        edited.set(Optional.empty());
        LocalDateTime now = LocalDateTime.now(clock);
        date.reset(now.toLocalDate().toString());
        time.reset(now.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
        number.reset(draft.number().map(PhoneNumber::national).orElse(""));
        draft.operator().ifPresent(operator::reset);
        draft.channel().ifPresent(channel::reset);
        kind.set(Purchase.Kind.DATA_PLAN);
        currency.set(usual);
        validityMode.set(ValidityMode.DAYS);
        opened();
    }

    /** Says that what the form holds comes first. */
    void refuse() {
        hint.set(Optional.of(Message.of("form.unsaved")));
    }

    /** Opens the form on a receipt to change it, unless it holds something that is not saved yet. */
    void openFor(Receipt receipt) {
        if (open.get() && edited.get().map(Receipt::id).equals(Optional.of(receipt.id()))) {
            return;
        }
        if (isDirty()) {
            refuse();
            return;
        }
        fields.forEach(field -> field.reset(""));
        id = receipt.id();
        renewal = Optional.empty();
        edited.set(Optional.of(receipt));
        date.reset(receipt.paidAt().toLocalDate().toString());
        time.reset(receipt.paidAt().toLocalTime().toString());
        number.reset(receipt.number().national());
        operator.reset(receipt.operator());
        channel.reset(receipt.channel());
        kind.set(receipt.purchase().kind());
        description.reset(receipt.purchase().description());
        currency.set(receipt.paid().currency());
        paid.reset(receipt.paid().amount().toPlainString());
        if (receipt.validity() instanceof Validity.Days inDays) {
            validityMode.set(ValidityMode.DAYS);
            days.reset(Integer.toString(inDays.days()));
        } else if (receipt.validity() instanceof Validity.Until inDate) {
            validityMode.set(ValidityMode.UNTIL);
            until.reset(inDate.date().toString());
        } else {
            validityMode.set(ValidityMode.UNSTATED);
        }
        balanceUntil.reset(receipt.balanceUntil().map(LocalDate::toString).orElse(""));
        reference.reset(receipt.reference());
        note.reset(receipt.note());
        opened();
    }

    /** Puts the form back to how it was when the snapshot was taken, unless it is in use again. */
    void reopen(Runnable snapshot) {
        if (!isDirty()) {
            snapshot.run();
        }
    }

    /** How the form stands now, to be put back later. */
    Runnable snapshot() {
        UUID thisId = id;
        Optional<UUID> thisRenewal = renewal;
        Optional<Receipt> thisEdited = edited.get();
        List<Object> opened = asOpened;
        List<String> typed =
                fields.stream().map(Field::text).map(StringProperty::get).toList();
        Purchase.Kind thisKind = kind.get();
        Currency thisCurrency = currency.get();
        ValidityMode thisMode = validityMode.get();
        return () -> {
            id = thisId;
            renewal = thisRenewal;
            edited.set(thisEdited);
            for (int i = 0; i < typed.size(); i++) {
                fields.get(i).reset(typed.get(i));
            }
            kind.set(thisKind);
            currency.set(thisCurrency);
            validityMode.set(thisMode);
            opened();
            asOpened = opened;
        };
    }

    void close() {
        open.set(false);
        saving.set(false);
        hint.set(Optional.empty());
        renewal = Optional.empty();
        edited.set(Optional.empty());
    }

    /** What the form makes; empty if a field is flawed, which then shows. */
    Optional<Receipt> submit() {
        boolean good = true;
        for (Field<?> field : fields) {
            good &= field.check();
        }
        hint.set(good ? Optional.empty() : Optional.of(Message.of("form.flawed")));
        return good ? Optional.of(receipt()) : Optional.empty();
    }

    void saving(boolean now) {
        saving.set(now);
    }

    /** Saving failed; the banner says why, and everything typed is still here. */
    void notSaved() {
        saving.set(false);
        hint.set(Optional.of(Message.of("form.notsaved")));
    }

    private Receipt receipt() {
        return new Receipt(
                id,
                LocalDateTime.of(good(date), good(time)),
                good(number),
                good(operator),
                good(channel),
                new Purchase(kind.get(), good(description)),
                good(paid),
                validity(),
                good(balanceUntil),
                good(reference),
                good(note));
    }

    private Validity validity() {
        Optional<Validity> inDays = good(days).map(this::inDays);
        Optional<Validity> inDate = good(until).map(Validity.Until::new);
        return inDays.or(() -> inDate).orElseGet(Validity.Unstated::new);
    }

    /** The form asks neither how often nor from when: a changed receipt keeps both. */
    private Validity inDays(int count) {
        Optional<Validity> before = edited.get().map(Receipt::validity);
        return before.isPresent() && before.get() instanceof Validity.Days inDays
                ? inDays.withDays(count)
                : new Validity.Days(count);
    }

    private void opened() {
        asOpened = contents();
        hint.set(Optional.empty());
        saving.set(false);
        open.set(true);
    }

    private List<Object> contents() {
        List<Object> contents = new ArrayList<>(
                fields.stream().map(Field::text).map(StringProperty::get).toList());
        contents.addAll(List.of(kind.get(), currency.get(), validityMode.get()));
        return contents;
    }

    private Typed<LocalDate> readDate(String text) {
        return Entry.date(text)
                .unless(typed -> typed.isAfter(today()) ? Optional.of(Flaw.Kind.IN_THE_FUTURE) : Optional.empty());
    }

    private Typed<LocalDate> readEnd(String text) {
        Optional<LocalDate> start = date.value();
        return Entry.date(text).unless(end -> start.filter(end::isBefore).map(late -> Flaw.Kind.ENDS_BEFORE_PAYMENT));
    }

    private Typed<Optional<Integer>> readDays(String text) {
        return validityMode.get() == ValidityMode.DAYS ? Entry.optional(text, Entry::days) : Typed.of(Optional.empty());
    }

    private Typed<Optional<LocalDate>> readUntil(String text) {
        return validityMode.get() == ValidityMode.UNTIL ? readEnd(text).map(Optional::of) : Typed.of(Optional.empty());
    }

    private void compareOperator() {
        Optional<String> chosen = operator.value();
        operatorWarning.set(number.value()
                .flatMap(valid -> guide.operatorOf(valid)
                        .filter(owner -> chosen.isPresent() && !chosen.get().equals(owner.id()))
                        .map(owner -> Message.of("form.operator.other", valid.prefix(), owner.name()))));
    }

    private static Typed<String> chosen(String id) {
        return id.isEmpty() ? Typed.flawed(Flaw.Kind.MISSING) : Typed.of(id);
    }

    private static <T> T good(Field<T> field) {
        return field.value().orElseThrow();
    }
}

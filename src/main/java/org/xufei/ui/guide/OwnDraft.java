package org.xufei.ui.guide;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.xufei.domain.Currency;
import org.xufei.domain.calendar.HolidayCorrection;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.input.InputError;
import org.xufei.domain.input.InputParser;
import org.xufei.domain.input.Parsed;
import org.xufei.domain.knowledge.KnowledgeRecord;
import org.xufei.domain.knowledge.OwnHoliday;
import org.xufei.domain.knowledge.OwnNote;
import org.xufei.domain.knowledge.OwnStep;
import org.xufei.domain.knowledge.OwnValidity;
import org.xufei.domain.knowledge.Scope;
import org.xufei.state.EditResult;
import org.xufei.state.OwnKnowledge;
import org.xufei.state.Today;
import org.xufei.ui.Form;
import org.xufei.ui.FormField;
import org.xufei.ui.FormWording;
import org.xufei.ui.InputMessages;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;

/** Something that the user is adding to the guide, or changing, as it is typed. */
final class OwnDraft {

    private static final int MAX_TEXT = 200;

    private static final FormWording WORDING = new FormWording(
            Message.of("guide.own.add"),
            Message.of("guide.own.save"),
            Message.of("form.invalid"),
            Message.of("guide.own.unsaved"),
            Message.of("form.notsaved"),
            Message.of("guide.own.discarded"),
            Message.of("guide.own.discarding"),
            Message.of("shell.unsaved.own"));

    private final Guide guide;
    private final OwnKnowledge knowledge;
    private final Notices notices;
    private final Today today;

    /** What is typed. */
    enum Kind {
        STEP,
        NOTE,
        VALIDITY,
        /** A day that is a holiday. */
        HOLIDAY,
        /** A day that is none. */
        NO_HOLIDAY
    }

    final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.STEP);

    /** Empty for any. */
    final StringProperty operator = new SimpleStringProperty("");

    /** Empty for any. */
    final StringProperty channel = new SimpleStringProperty("");

    private final FormField<String> textField = field();

    /** Of a step and a note; name of a holiday. */
    final StringProperty text = textField.text();

    private final FormField<String> amountField = field();
    final StringProperty amount = amountField.text();
    final ObjectProperty<Currency> currency = new SimpleObjectProperty<>(Currency.USD);
    private final FormField<String> daysField = field();
    final StringProperty days = daysField.text();
    private final FormField<String> dateField = field();
    final StringProperty date = dateField.text();
    private final Form<KnowledgeRecord> form =
            new Form<>(WORDING, OwnDraft::idOf, List.of(textField, amountField, daysField, dateField), List.of());
    private final ReadOnlyObjectWrapper<Optional<Message>> error = new ReadOnlyObjectWrapper<>(Optional.empty());

    OwnDraft(Guide guide, OwnKnowledge knowledge, Notices notices, Today today) {
        this.guide = guide;
        this.knowledge = knowledge;
        this.notices = notices;
        this.today = today;
        form.remember(kind, operator, channel, currency);
        form.hint().subscribe(error::set);
        form.openNew(this::empty);
    }

    /** Which of these fields is read, and as what, depends on the kind. */
    private static FormField<String> field() {
        return new FormField<>(typed -> Parsed.of(typed));
    }

    private static UUID idOf(KnowledgeRecord record) {
        return UUID.nameUUIDFromBytes(record.key().getBytes(StandardCharsets.UTF_8));
    }

    /** What is typed, which closing would lose. */
    Form<KnowledgeRecord> form() {
        return form;
    }

    Guide guide() {
        return guide;
    }

    /** What stands in the way of saving it, or of editing something else; told once that was tried. */
    ReadOnlyObjectProperty<Optional<Message>> error() {
        return error.getReadOnlyProperty();
    }

    ObservableValue<Message> saveName() {
        return form.edited().map(of -> Message.of(of.isPresent() ? "guide.own.save" : "guide.own.add"));
    }

    static boolean isEditable(KnowledgeRecord record) {
        return record instanceof OwnStep
                || record instanceof OwnNote
                || record instanceof OwnValidity
                || record instanceof OwnHoliday;
    }

    /** Begins something new for this channel and operator, unless something is not saved yet. */
    void begin(Scope scope) {
        Kind wanted = kind.get() == Kind.NOTE ? Kind.NOTE : Kind.STEP;
        form.openNew(() -> fill(wanted, scope, ""));
    }

    /** Takes something up to change it, unless something else is not saved yet. */
    void edit(KnowledgeRecord record) {
        form.openFor(record, () -> fill(record));
    }

    private void fill(KnowledgeRecord record) {
        empty();
        if (record instanceof OwnStep step) {
            fill(Kind.STEP, step.scope(), step.text());
        } else if (record instanceof OwnNote note) {
            fill(Kind.NOTE, note.scope(), note.text());
        } else if (record instanceof OwnValidity row) {
            kind.set(Kind.VALIDITY);
            operator.set(row.operator());
            channel.set(row.channel().orElse(""));
            amount.set(row.amount().amount().toPlainString());
            currency.set(row.amount().currency());
            days.set(Integer.toString(row.days()));
        } else if (record instanceof OwnHoliday holiday) {
            boolean isAdded = holiday.correction().change() == HolidayCorrection.Change.ADDED;
            kind.set(isAdded ? Kind.HOLIDAY : Kind.NO_HOLIDAY);
            date.set(holiday.correction().day().toString());
            text.set(holiday.correction().name());
        }
    }

    private void fill(Kind of, Scope scope, String typed) {
        empty();
        kind.set(of);
        operator.set(scope.operator().orElse(""));
        channel.set(scope.channel());
        text.set(typed);
    }

    /** Gives up what is typed, which can be brought back, and begins anew. */
    void clear() {
        if (!form.saving().get()) {
            form.discard(notices);
            form.openNew(this::empty);
        }
    }

    private void empty() {
        error.set(Optional.empty());
        form.clear();
    }

    void save() {
        if (form.saving().get()) {
            return;
        }
        record().ifPresent(record -> {
            Optional<KnowledgeRecord> before = form.edited().get();
            form.beginSaving();
            before.ifPresentOrElse(
                    known -> knowledge.replace(known, record, told(Message.of("guide.own.saved"))),
                    () -> knowledge.put(record, told(Message.of("guide.own.added"))));
        });
    }

    private Consumer<EditResult> told(Message what) {
        return notices.withUndo(what).andThen(result -> {
            if (result.isMade()) {
                form.close();
                form.openNew(this::empty);
            } else {
                form.notSaved();
            }
        });
    }

    private Optional<KnowledgeRecord> record() {
        error.set(Optional.empty());
        return switch (kind.get()) {
            case STEP -> typed().map(said -> new OwnStep(id(), scope(), said));
            case NOTE -> typed().map(said -> new OwnNote(id(), scope(), said));
            case VALIDITY -> validity();
            case HOLIDAY -> typed().flatMap(name -> holiday(HolidayCorrection.Change.ADDED, name));
            case NO_HOLIDAY -> holiday(HolidayCorrection.Change.REMOVED, "");
        };
    }

    private UUID id() {
        return form.edited()
                .get()
                .map(before -> {
                    if (before instanceof OwnStep step) {
                        return step.id();
                    }
                    return before instanceof OwnNote note ? note.id() : UUID.randomUUID();
                })
                .orElseGet(UUID::randomUUID);
    }

    private Scope scope() {
        return new Scope(channel.get().isEmpty() ? guide.channels().get(0).id() : channel.get(), orAny(operator.get()));
    }

    private static Optional<String> orAny(String id) {
        return Optional.of(id).filter(chosen -> !chosen.isEmpty());
    }

    private Optional<String> typed() {
        return good(
                text.get().isBlank()
                        ? Parsed.invalid(InputError.Kind.MISSING)
                        : InputParser.text(text.get().strip(), MAX_TEXT));
    }

    private Optional<KnowledgeRecord> validity() {
        String of = operator.get().isEmpty() ? guide.operators().get(0).id() : operator.get();
        return good(InputParser.money(amount.get(), currency.get()))
                .flatMap(paid -> good(InputParser.days(days.get()))
                        .map(count -> new OwnValidity(
                                of,
                                orAny(channel.get()),
                                paid,
                                count,
                                today.day().get())));
    }

    private Optional<KnowledgeRecord> holiday(HolidayCorrection.Change change, String name) {
        return good(InputParser.date(date.get()))
                .map(day -> new OwnHoliday(
                        new HolidayCorrection(day, change, name, today.day().get())));
    }

    private <T> Optional<T> good(Parsed<T> parsed) {
        parsed.error().ifPresent(why -> error.set(Optional.of(InputMessages.message(why))));
        return parsed.value();
    }
}

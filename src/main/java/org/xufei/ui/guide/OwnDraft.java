package org.xufei.ui.guide;

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
import org.xufei.ui.InputMessages;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;

/** Something that the user is adding to the guide, or changing, as it is typed. */
final class OwnDraft {

    private static final int MOST_TEXT = 200;

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

    /** Of a step and a note; name of a holiday. */
    final StringProperty text = new SimpleStringProperty("");

    final StringProperty amount = new SimpleStringProperty("");
    final ObjectProperty<Currency> currency = new SimpleObjectProperty<>(Currency.USD);
    final StringProperty days = new SimpleStringProperty("");
    final StringProperty date = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<KnowledgeRecord>> edited =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> error = new ReadOnlyObjectWrapper<>(Optional.empty());

    OwnDraft(Guide guide, OwnKnowledge knowledge, Notices notices, Today today) {
        this.guide = guide;
        this.knowledge = knowledge;
        this.notices = notices;
        this.today = today;
    }

    Guide guide() {
        return guide;
    }

    /** What stands in the way of saving it; told once that was tried. */
    ReadOnlyObjectProperty<Optional<Message>> error() {
        return error.getReadOnlyProperty();
    }

    /** What is being changed; empty while something new is typed. */
    ReadOnlyObjectProperty<Optional<KnowledgeRecord>> edited() {
        return edited.getReadOnlyProperty();
    }

    ObservableValue<Message> saveName() {
        return edited.map(of -> Message.of(of.isPresent() ? "guide.own.save" : "guide.own.add"));
    }

    static boolean isEditable(KnowledgeRecord record) {
        return record instanceof OwnStep
                || record instanceof OwnNote
                || record instanceof OwnValidity
                || record instanceof OwnHoliday;
    }

    void edit(KnowledgeRecord record) {
        clear();
        edited.set(Optional.of(record));
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
        kind.set(of);
        operator.set(scope.operator().orElse(""));
        channel.set(scope.channel());
        text.set(typed);
    }

    /** Forgets what is typed. */
    void clear() {
        edited.set(Optional.empty());
        error.set(Optional.empty());
        text.set("");
        amount.set("");
        days.set("");
        date.set("");
    }

    void save() {
        Optional<KnowledgeRecord> made = record();
        made.ifPresent(record -> edited.get()
                .ifPresentOrElse(
                        before -> knowledge.replace(before, record, told(Message.of("guide.own.saved"))),
                        () -> knowledge.put(record, told(Message.of("guide.own.added")))));
    }

    private Consumer<EditResult> told(Message what) {
        return notices.withUndo(what).andThen(result -> {
            if (result.isMade()) {
                clear();
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
        return edited.get()
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
                        : InputParser.text(text.get().strip(), MOST_TEXT));
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

package org.xufei.ui.simcards.detail;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.xufei.domain.input.InputError;
import org.xufei.domain.input.Parsed;
import org.xufei.ui.FormField;

/** The days abroad, as typed. */
final class AbsenceFields {

    private final Supplier<Optional<LocalDate>> today;
    private final FormField<LocalDate> leaving;
    private final FormField<LocalDate> back;

    /** @param today empty while unknown: then any day will do */
    AbsenceFields(Supplier<Optional<LocalDate>> today) {
        this.today = today;
        leaving = new FormField<>(text -> FutureDates.parse(text, today.get()));
        back = new FormField<>(this::readBack);
        leaving.parsed().subscribe(back::reread);
    }

    /** The first day away. */
    FormField<LocalDate> leaving() {
        return leaving;
    }

    /** The last day away. */
    FormField<LocalDate> back() {
        return back;
    }

    /** Reads both again: today may be another day. */
    void reread() {
        leaving.reread();
        back.reread();
    }

    /** Tells whenever one of the days may mean something else. */
    void subscribe(Runnable listener) {
        leaving.parsed().subscribe(listener);
        back.parsed().subscribe(listener);
    }

    /** What follows from both days; empty while one is missing. */
    <T> Optional<T> map(BiFunction<LocalDate, LocalDate, T> answer) {
        return leaving.value().flatMap(left -> back.value().map(home -> answer.apply(left, home)));
    }

    private Parsed<LocalDate> readBack(String text) {
        return FutureDates.parse(text, today.get())
                .unless(day -> leaving.value().filter(day::isBefore).map(left -> InputError.Kind.ENDS_BEFORE_START));
    }
}

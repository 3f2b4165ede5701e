package org.xufei.domain.input;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.xufei.domain.input.InputError.Kind;

/** What became of something typed: a value, or the error that stands in the way. */
public sealed interface Parsed<T> {

    /** @param note what to say about the value although it is taken */
    record Good<T>(T read, Optional<InputNote> note) implements Parsed<T> {}

    record Bad<T>(InputError why) implements Parsed<T> {}

    static <T> Parsed<T> of(T value) {
        return new Good<>(value, Optional.empty());
    }

    static <T> Parsed<T> of(T value, InputNote remark) {
        return new Good<>(value, Optional.of(remark));
    }

    static <T> Parsed<T> invalid(Kind kind, String... details) {
        return invalid(new InputError(kind, List.of(details), List.of()));
    }

    static <T> Parsed<T> invalid(InputError error) {
        return new Bad<>(error);
    }

    default Optional<T> value() {
        return this instanceof Good<T> good ? Optional.of(good.read()) : Optional.empty();
    }

    default Optional<InputError> error() {
        return this instanceof Bad<T> bad ? Optional.of(bad.why()) : Optional.empty();
    }

    /** What to say about a value that is taken as it is. */
    default Optional<InputNote> note() {
        return this instanceof Good<T> good ? good.note() : Optional.empty();
    }

    default <R> Parsed<R> map(Function<T, R> change) {
        return this instanceof Good<T> good
                ? new Good<>(change.apply(good.read()), good.note())
                : new Bad<>(((Bad<T>) this).why());
    }

    /** The value checked further: {@code check} gives the kind of error that it finds. */
    default Parsed<T> unless(Function<T, Optional<Kind>> check) {
        return value().flatMap(check).map(kind -> Parsed.<T>invalid(kind)).orElse(this);
    }
}

package org.xufei.domain.entry;

import java.util.Optional;
import java.util.function.Function;
import org.xufei.domain.entry.Flaw.Kind;

/** What became of something typed: a value, or the flaw that stands in the way. */
public sealed interface Typed<T> {

    record Good<T>(T read) implements Typed<T> {}

    record Bad<T>(Flaw why) implements Typed<T> {}

    static <T> Typed<T> of(T value) {
        return new Good<>(value);
    }

    static <T> Typed<T> flawed(Kind kind) {
        return new Bad<>(Flaw.of(kind));
    }

    static <T> Typed<T> flawed(Kind kind, String detail) {
        return new Bad<>(new Flaw(kind, detail));
    }

    default Optional<T> value() {
        return this instanceof Good<T> good ? Optional.of(good.read()) : Optional.empty();
    }

    default Optional<Flaw> flaw() {
        return this instanceof Bad<T> bad ? Optional.of(bad.why()) : Optional.empty();
    }

    default <R> Typed<R> map(Function<T, R> change) {
        return this instanceof Good<T> good ? new Good<>(change.apply(good.read())) : new Bad<>(((Bad<T>) this).why());
    }

    /** The value checked further: {@code check} gives the kind of flaw that it finds. */
    default Typed<T> unless(Function<T, Optional<Kind>> check) {
        return value().flatMap(check).map(Typed::<T>flawed).orElse(this);
    }
}

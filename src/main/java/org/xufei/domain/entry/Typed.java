package org.xufei.domain.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.xufei.domain.entry.Flaw.Kind;

/** What became of something typed: a value, or the flaw that stands in the way. */
public sealed interface Typed<T> {

    /** @param note what to say about the value although it is taken */
    record Good<T>(T read, Optional<Remark> note) implements Typed<T> {}

    record Bad<T>(Flaw why) implements Typed<T> {}

    static <T> Typed<T> of(T value) {
        return new Good<>(value, Optional.empty());
    }

    static <T> Typed<T> of(T value, Remark remark) {
        return new Good<>(value, Optional.of(remark));
    }

    static <T> Typed<T> flawed(Kind kind, String... details) {
        return flawed(new Flaw(kind, List.of(details), List.of()));
    }

    static <T> Typed<T> flawed(Flaw flaw) {
        return new Bad<>(flaw);
    }

    default Optional<T> value() {
        return this instanceof Good<T> good ? Optional.of(good.read()) : Optional.empty();
    }

    default Optional<Flaw> flaw() {
        return this instanceof Bad<T> bad ? Optional.of(bad.why()) : Optional.empty();
    }

    /** What to say about a value that is taken as it is. */
    default Optional<Remark> remark() {
        return this instanceof Good<T> good ? good.note() : Optional.empty();
    }

    default <R> Typed<R> map(Function<T, R> change) {
        return this instanceof Good<T> good
                ? new Good<>(change.apply(good.read()), good.note())
                : new Bad<>(((Bad<T>) this).why());
    }

    /** The value checked further: {@code check} gives the kind of flaw that it finds. */
    default Typed<T> unless(Function<T, Optional<Kind>> check) {
        return value().flatMap(check).map(kind -> Typed.<T>flawed(kind)).orElse(this);
    }
}

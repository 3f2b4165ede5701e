package org.xufei.domain.knowledge;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names a fact of the guide by the ids of what it is about, so that a newer guide's fact is known to be the same.
 *
 * @param key such as {@code channel/kiosk/smart}
 */
public record FactKey(String key) {

    /** @throws IllegalArgumentException if it names nothing */
    public FactKey {
        if (key.isBlank()) {
            throw new IllegalArgumentException("a fact without a name");
        }
    }

    /** How a channel works, as one operator serves it; empty for all. */
    public static FactKey channel(String channel, Optional<String> operator) {
        return new FactKey("channel/" + channel + operator.map(id -> "/" + id).orElse(""));
    }

    /** A dial code of an operator; empty for one that works on every network. */
    public static FactKey code(Optional<String> operator, String code) {
        return new FactKey("code/" + operator.map(id -> id + "/").orElse("") + code);
    }

    /** Who an operator is. */
    public static FactKey operator(String operator) {
        return new FactKey("operator/" + operator);
    }

    public static FactKey prefixes(String operator) {
        return new FactKey("prefixes/" + operator);
    }

    /** What happens to a number once its balance has expired; empty for the rule that holds where an operator's own is not known. */
    public static FactKey ladder(Optional<String> operator) {
        return new FactKey("ladder" + operator.map(id -> "/" + id).orElse(""));
    }

    /** @param value what is called or opened */
    public static FactKey contact(String operator, String value) {
        return new FactKey("contact/" + operator + "/" + value);
    }

    /** @param channels those through which top-ups of the table are paid in */
    public static FactKey validity(String operator, Set<String> channels) {
        return new FactKey("validity/" + operator + "/" + String.join("+", new TreeSet<>(channels)));
    }

    public static FactKey precaution(String precaution) {
        return new FactKey("precaution/" + precaution);
    }

    public static FactKey tip(String tip) {
        return new FactKey("tip/" + tip);
    }
}

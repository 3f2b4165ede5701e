package org.xufei.domain.guide;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The number ranges of an operator. Numbers cannot be carried to another operator in Cambodia, so the prefix identifies the operator.
 *
 * @param values each a 0 and two digits, such as {@code 096}
 */
public record Prefixes(List<String> values, Evidence evidence) {

    private static final Pattern SHAPE = Pattern.compile("0[1-9][0-9]");

    /** @throws IllegalArgumentException if a prefix has another form */
    public Prefixes {
        values = List.copyOf(values);
        for (String value : values) {
            if (!SHAPE.matcher(value).matches()) {
                throw new IllegalArgumentException("not a prefix: " + value);
            }
        }
    }
}

package org.xufei.ui;

import java.util.List;

/**
 * Something to say, before it is known in which language.
 *
 * @param key of a whole sentence in every language file; always written as a literal so that a test can find it
 * @param arguments what fills {@code {0}}, {@code {1}} …: texts, numbers, or anything that {@link Texts} knows how to format
 */
public record Message(String key, List<Object> arguments) {

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}

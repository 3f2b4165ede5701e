package org.xufei.domain.guide;

import java.util.List;
import java.util.Optional;

/**
 * What is said and done at a counter.
 *
 * @param phrases to be shown to the clerk, each id once
 * @param regulator whom to call when the operator does not help
 */
public record CounterHelp(List<Phrase> phrases, Contact regulator) {

    public CounterHelp {
        phrases = List.copyOf(phrases);
    }

    public Optional<Phrase> phrase(String id) {
        return phrases.stream().filter(phrase -> phrase.id().equals(id)).findFirst();
    }
}

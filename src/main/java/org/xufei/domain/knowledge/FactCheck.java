package org.xufei.domain.knowledge;

import java.time.LocalDate;

/**
 * The user found a fact of the guide to be true.
 *
 * @param on the day, in Phnom Penh
 */
public record FactCheck(FactKey fact, LocalDate on) implements KnowledgeRecord {

    @Override
    public String key() {
        return key(fact.key());
    }

    /** The key of what is known of the fact that is named like this. */
    public static String key(String fact) {
        return "check " + fact;
    }
}

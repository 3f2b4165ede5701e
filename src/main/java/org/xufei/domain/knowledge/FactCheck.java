package org.xufei.domain.knowledge;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The user found a fact of the guide to be true.
 *
 * @param on the day, in Phnom Penh
 */
public record FactCheck(FactKey fact, LocalDate on) implements KnowledgeRecord {

    @Override
    public UUID id() {
        return KnowledgeRecord.idOf("check", fact.key());
    }
}

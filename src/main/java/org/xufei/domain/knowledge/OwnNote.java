package org.xufei.domain.knowledge;

import java.util.UUID;

/** What the user has to say of a channel. */
public record OwnNote(UUID id, Scope scope, String text) implements KnowledgeRecord {

    @Override
    public String key() {
        return "note " + id;
    }
}

package org.xufei.domain.knowledge;

import java.util.UUID;

/** A step that the user added to those of a channel. */
public record OwnStep(UUID id, Scope scope, String text) implements KnowledgeRecord {

    @Override
    public String key() {
        return "step " + id;
    }

    /** By which it is ticked among the steps of the guide, none of which begins like this. */
    public String stepId() {
        return "own-" + id;
    }
}

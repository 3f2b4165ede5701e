package org.xufei.domain.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** One thing that the user added to the guide. None of it is about a number or a receipt: it may be handed on to others. */
public sealed interface KnowledgeRecord permits FactCheck, OwnNote, OwnStep, OwnValidity, NewerKnowledge {

    /** No two have the same. What is known of one thing only once has the same id on every computer, so that two of them meet when merged. */
    UUID id();

    /** The id of what is known once. */
    static UUID idOf(String kind, String about) {
        return UUID.nameUUIDFromBytes((kind + ":" + about).getBytes(StandardCharsets.UTF_8));
    }
}

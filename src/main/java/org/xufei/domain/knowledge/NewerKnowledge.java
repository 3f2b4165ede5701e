package org.xufei.domain.knowledge;

import java.util.UUID;

/** Something of a kind that only a newer version knows: it stays in the file as it is. */
public record NewerKnowledge(UUID id) implements KnowledgeRecord {}

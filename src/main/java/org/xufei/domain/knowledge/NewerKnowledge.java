package org.xufei.domain.knowledge;

/**
 * Something of a kind that only a newer version knows: it stays in the file as it is.
 *
 * @param kind the word for it
 * @param id tells it from others of its kind
 */
public record NewerKnowledge(String kind, String id) implements KnowledgeRecord {

    @Override
    public String key() {
        return kind + " " + id;
    }
}

package org.xufei.json;

/**
 * A shape as it stood in a document, with the keys that this version does not know, in it and further inside. Written, it has them behind
 * those of the shape.
 *
 * @param shape of an {@link Extensible} kind
 */
public record WithUnknownKeys<S>(S shape, UnknownKeys unknown) {

    /** One with no more keys than its shape has. */
    public static <S> WithUnknownKeys<S> of(S shape) {
        return new WithUnknownKeys<>(shape, UnknownKeys.NOTHING);
    }

    public boolean hasUnknown() {
        return !unknown.isEmpty();
    }
}

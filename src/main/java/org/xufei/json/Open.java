package org.xufei.json;

/**
 * A shape as it stood in a document, with the keys that this version does not know, in it and further inside. Written, it has them behind
 * those of the shape.
 *
 * @param shape of an {@link Extensible} kind
 */
public record Open<S>(S shape, Unknown unknown) {

    /** One with no more keys than its shape has. */
    public static <S> Open<S> of(S shape) {
        return new Open<>(shape, Unknown.NOTHING);
    }

    public boolean hasUnknown() {
        return !unknown.isEmpty();
    }
}

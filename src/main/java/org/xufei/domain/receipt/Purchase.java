package org.xufei.domain.receipt;

/**
 * What was bought.
 *
 * @param description in the user's words, such as "30 GB"; empty if nothing was said
 */
public record Purchase(Kind kind, String description) {

    /** A top-up adds main balance; a data plan is bought with it or directly. They are not the same thing. */
    public enum Kind {
        DATA_PLAN,
        TOP_UP,
        TOP_UP_AND_PLAN
    }
}

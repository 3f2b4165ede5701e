package org.xufei.json;

/** A shape to which a newer version may have given more keys: those are no fault, and {@link WithUnknownKeys} keeps them. */
public interface Extensible {

    /** One with a text under {@code check} that is no part of what it says, such as a checksum. */
    interface Checked extends Extensible {}
}

package org.xufei.ui.simcards;

/** By what cards stand together in the list. */
public enum Grouping {
    NONE,
    HOLDER,
    GROUP,
    OPERATOR,
    STAGE
}

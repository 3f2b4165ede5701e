/** The SIM cards room: which cards there are, how urgent each is, and what is done to one or many of them. */
@NullMarked
package org.xufei.ui.simcards;

import org.jspecify.annotations.NullMarked;

/** A renewal day: which cards are due, where, and how much cash to bring. */
@NullMarked
package org.xufei.domain.runsheet;

import org.jspecify.annotations.NullMarked;

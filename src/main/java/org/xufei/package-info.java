/** The app's entry and its one composition root. */
@NullMarked
package org.xufei;

import org.jspecify.annotations.NullMarked;

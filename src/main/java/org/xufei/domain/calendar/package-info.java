/** Holidays in Cambodia, and the hours at which shops are quiet. */
@NullMarked
package org.xufei.domain.calendar;

import org.jspecify.annotations.NullMarked;

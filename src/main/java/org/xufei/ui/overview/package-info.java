/** The first room: what is to be done today, and the run sheet of a renewal day. */
@NullMarked
package org.xufei.ui.overview;

import org.jspecify.annotations.NullMarked;

/** Judges the precautions of a renewal by what the user has recorded. */
@NullMarked
package org.xufei.domain.precaution;

import org.jspecify.annotations.NullMarked;

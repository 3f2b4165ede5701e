/** What to remind of, when, and what was already said. */
@NullMarked
package org.xufei.domain.reminder;

import org.jspecify.annotations.NullMarked;

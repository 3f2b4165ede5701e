/** What keeps a number alive, and what is lost when nobody tops up. */
@NullMarked
package org.xufei.domain.keepalive;

import org.jspecify.annotations.NullMarked;

/** What keeps a number alive, and what is lost without a top-up. */
@NullMarked
package org.xufei.domain.keepalive;

import org.jspecify.annotations.NullMarked;

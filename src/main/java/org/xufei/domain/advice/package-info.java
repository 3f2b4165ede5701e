/** Which channel is the one for me, now: ranked by the facts of the guide. */
@NullMarked
package org.xufei.domain.advice;

import org.jspecify.annotations.NullMarked;

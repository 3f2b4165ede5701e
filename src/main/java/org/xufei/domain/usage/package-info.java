/** How much data is left, and when it will run out. */
@NullMarked
package org.xufei.domain.usage;

import org.jspecify.annotations.NullMarked;

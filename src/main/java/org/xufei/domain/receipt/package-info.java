/** What was paid, for which number, and how to find it again. */
@NullMarked
package org.xufei.domain.receipt;

import org.jspecify.annotations.NullMarked;

/** Repeating receipts: the last purchase of a number recorded once more, and not twice on one day unawares. */
@NullMarked
package org.xufei.domain.repeat;

import org.jspecify.annotations.NullMarked;

/** What a list of receipts tells beside what stands on them. */
@NullMarked
package org.xufei.domain.listing;

import org.jspecify.annotations.NullMarked;

/** What a list of receipts shows besides the receipts themselves. */
@NullMarked
package org.xufei.domain.listing;

import org.jspecify.annotations.NullMarked;

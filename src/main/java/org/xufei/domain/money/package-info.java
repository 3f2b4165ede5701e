/** What one currency is worth in another, as the user sees it. */
@NullMarked
package org.xufei.domain.money;

import org.jspecify.annotations.NullMarked;

/** Bringing together what two sides made of the same records. */
@NullMarked
package org.xufei.domain.merge;

import org.jspecify.annotations.NullMarked;

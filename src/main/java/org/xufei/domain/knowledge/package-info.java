/** What the user knows better than the guide, or has checked: kept apart from it, so that it survives a newer guide. */
@NullMarked
package org.xufei.domain.knowledge;

import org.jspecify.annotations.NullMarked;

/** How all SIM cards stand on a day, and what is to be said of them. */
@NullMarked
package org.xufei.domain.overview;

import org.jspecify.annotations.NullMarked;

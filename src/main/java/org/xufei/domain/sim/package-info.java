/** SIM cards and their numbers. */
@NullMarked
package org.xufei.domain.sim;

import org.jspecify.annotations.NullMarked;

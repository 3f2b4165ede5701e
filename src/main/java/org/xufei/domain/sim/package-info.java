/** Phone numbers of SIM cards. */
@NullMarked
package org.xufei.domain.sim;

import org.jspecify.annotations.NullMarked;

/** The room that guides a renewal. */
@NullMarked
package org.xufei.ui.renew;

import org.jspecify.annotations.NullMarked;

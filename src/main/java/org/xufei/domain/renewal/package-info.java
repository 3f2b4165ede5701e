/** One run through the steps and precautions for one SIM card. */
@NullMarked
package org.xufei.domain.renewal;

import org.jspecify.annotations.NullMarked;

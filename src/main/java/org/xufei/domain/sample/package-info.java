/** Records to try the app with, which are nobody's. */
@NullMarked
package org.xufei.domain.sample;

import org.jspecify.annotations.NullMarked;

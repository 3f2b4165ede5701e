/** What is known about renewing in Cambodia, each operator fact with its evidence. */
@NullMarked
package org.xufei.domain.guide;

import org.jspecify.annotations.NullMarked;

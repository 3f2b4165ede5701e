/** What people type, turned into values or into the error that stands in the way. */
@NullMarked
package org.xufei.domain.input;

import org.jspecify.annotations.NullMarked;

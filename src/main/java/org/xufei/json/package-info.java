/** The one place where Gson is built: strict reading with the place of every fault. */
@NullMarked
package org.xufei.json;

import org.jspecify.annotations.NullMarked;

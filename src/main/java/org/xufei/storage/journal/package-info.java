/** The changes to a large file since it was written whole, one per line. */
@NullMarked
package org.xufei.storage.journal;

import org.jspecify.annotations.NullMarked;

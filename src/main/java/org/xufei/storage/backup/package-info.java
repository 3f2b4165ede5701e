/** Earlier states of a file, kept beside it. */
@NullMarked
package org.xufei.storage.backup;

import org.jspecify.annotations.NullMarked;

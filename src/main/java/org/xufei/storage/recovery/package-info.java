/** What is read when something is not as the app left it: a damaged, replaced, changed or copied file. */
@NullMarked
package org.xufei.storage.recovery;

import org.jspecify.annotations.NullMarked;

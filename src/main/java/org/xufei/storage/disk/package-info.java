/** The user's disk: every operation on it, whole-file replacement that survives a power cut, and the lock of the folder. */
@NullMarked
package org.xufei.storage.disk;

import org.jspecify.annotations.NullMarked;

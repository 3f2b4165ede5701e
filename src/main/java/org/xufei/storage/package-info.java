/** The user's files: read strictly, written safely, never overwritten when they cannot be read. */
@NullMarked
package org.xufei.storage;

import org.jspecify.annotations.NullMarked;

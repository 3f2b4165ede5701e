/** How each kind of record stands in its file. */
@NullMarked
package org.xufei.storage.shapes;

import org.jspecify.annotations.NullMarked;

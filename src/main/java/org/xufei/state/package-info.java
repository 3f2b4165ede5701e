/** The only mutable state that outlives a room. Written to disk first, published second. */
@NullMarked
package org.xufei.state;

import org.jspecify.annotations.NullMarked;

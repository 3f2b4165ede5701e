/** Reads the guide, bundled or the user's own, from its JSON. */
@NullMarked
package org.xufei.content;

import org.jspecify.annotations.NullMarked;

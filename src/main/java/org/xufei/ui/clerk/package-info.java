/** What is shown to the person behind the counter, over the whole screen and on paper. */
@NullMarked
package org.xufei.ui.clerk;

import org.jspecify.annotations.NullMarked;

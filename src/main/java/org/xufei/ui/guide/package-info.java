/** The room in which the whole guide is looked up: its sources, what it corrects, and what the user added to it. */
@NullMarked
package org.xufei.ui.guide;

import org.jspecify.annotations.NullMarked;

/** The frame around the rooms: navigation, the trouble banner, notices, the language. */
@NullMarked
package org.xufei.ui.shell;

import org.jspecify.annotations.NullMarked;

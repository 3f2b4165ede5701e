/** The frame around the rooms: navigation, the problem banner, notices, the language. */
@NullMarked
package org.xufei.ui.shell;

import org.jspecify.annotations.NullMarked;

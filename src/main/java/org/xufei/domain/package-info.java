/** Values that every part uses: language, money. No toolkit, no files. */
@NullMarked
package org.xufei.domain;

import org.jspecify.annotations.NullMarked;

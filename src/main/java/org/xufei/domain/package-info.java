/** Values that every part speaks of: language, money. No toolkit, no files. */
@NullMarked
package org.xufei.domain;

import org.jspecify.annotations.NullMarked;

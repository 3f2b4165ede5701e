/** What the rooms share: loading views, texts in two languages, fonts, formats. */
@NullMarked
package org.xufei.ui;

import org.jspecify.annotations.NullMarked;

/** The room that keeps what was paid. */
@NullMarked
package org.xufei.ui.receipts;

import org.jspecify.annotations.NullMarked;

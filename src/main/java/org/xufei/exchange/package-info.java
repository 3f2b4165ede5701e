/** The user's records in formats that other programs read. */
@NullMarked
package org.xufei.exchange;

import org.jspecify.annotations.NullMarked;

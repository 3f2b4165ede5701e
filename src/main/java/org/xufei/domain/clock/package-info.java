/**
 * When a SIM card's plan, main balance and number end, and how it stands on a day. All of it follows from receipts, card, guide and day;
 * nothing is stored.
 */
@NullMarked
package org.xufei.domain.clock;

import org.jspecify.annotations.NullMarked;

/** One SIM card in full: its clocks, its data, and what it takes to keep it. */
@NullMarked
package org.xufei.ui.simcards.detail;

import org.jspecify.annotations.NullMarked;

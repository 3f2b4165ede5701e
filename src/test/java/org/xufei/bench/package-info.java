/** Measurements, run by hand: nothing here asserts a time. */
@NullMarked
package org.xufei.bench;

import org.jspecify.annotations.NullMarked;

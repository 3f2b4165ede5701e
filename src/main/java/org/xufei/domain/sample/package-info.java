/** Sample records to try the app with. */
@NullMarked
package org.xufei.domain.sample;

import org.jspecify.annotations.NullMarked;

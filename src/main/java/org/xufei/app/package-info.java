/** What the app is put together from, once: threads, data folder, rooms, window. */
@NullMarked
package org.xufei.app;

import org.jspecify.annotations.NullMarked;

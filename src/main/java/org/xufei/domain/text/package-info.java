/** What people type, made comparable: one way of reading it for the fields and for the search of every room. */
@NullMarked
package org.xufei.domain.text;

import org.jspecify.annotations.NullMarked;

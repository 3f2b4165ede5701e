/** What every file of records has in common: header, one record per line, checksum, revision and what a newer version wrote. */
@NullMarked
package org.xufei.storage.format;

import org.jspecify.annotations.NullMarked;

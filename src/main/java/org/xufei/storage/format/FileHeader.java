package org.xufei.storage.format;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xufei.json.Extensible;

/**
 * What a file of records says of itself, its records being anything.
 *
 * @param folded the journal that was brought into this file last; null if there never was one
 * @param origin of the {@link Revision}; null in a file that an earlier version wrote
 * @param state the number of the {@link Revision}
 */
record FileHeader(
        String format,
        int version,
        @Nullable String folded,
        @Nullable String origin,
        @Nullable Integer state) implements Extensible {

    Optional<Revision> revision() {
        return Revision.of(origin, state);
    }
}

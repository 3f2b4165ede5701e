package org.xufei.storage;

import java.util.List;
import java.util.Optional;
import org.xufei.domain.merge.ThreeWayMerge;

/**
 * What came of writing a list.
 *
 * @param saved whether the records are on disk; else the file is as another program left it
 * @param records what the file holds now: what was to be written, with what another program changed meanwhile
 * @param conflicts the records that this app and the other program changed in different ways, so that nothing was written
 * @param problem what is to be said about the file, which another program changed
 */
public record WriteResult<T>(
        boolean saved, List<T> records, List<ThreeWayMerge.Conflict<T>> conflicts, Optional<FileProblem> problem) {

    public WriteResult {
        records = List.copyOf(records);
        conflicts = List.copyOf(conflicts);
    }
}

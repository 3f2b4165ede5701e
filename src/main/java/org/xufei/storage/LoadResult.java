package org.xufei.storage;

import java.util.List;
import java.util.Optional;

/** What a file holds, and what is to be said about it. */
public record LoadResult<T>(List<T> records, Optional<FileProblem> problem) {

    public LoadResult {
        records = List.copyOf(records);
    }
}

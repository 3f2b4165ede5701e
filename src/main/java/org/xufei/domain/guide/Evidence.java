package org.xufei.domain.guide;

import java.util.List;

/**
 * What stands behind a fact.
 *
 * @param sources at least one
 */
public record Evidence(List<Source> sources, SourceDate asOf, Confidence confidence) {

    /** @throws IllegalArgumentException if there is no source */
    public Evidence {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a fact needs a source");
        }
        sources = List.copyOf(sources);
    }
}

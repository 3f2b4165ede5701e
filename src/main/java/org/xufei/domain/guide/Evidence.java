package org.xufei.domain.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind a fact.
 *
 * @param sources at least one
 */
public record Evidence(List<Source> sources, SourceDate asOf, Confidence confidence) {

    /** Prices, codes and rules change: what is older than so many years is to be checked before one relies on it. */
    private static final int YEARS_OF_TRUST = 2;

    /** @throws IllegalArgumentException if there is no source */
    public Evidence {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a fact needs a source");
        }
        sources = List.copyOf(sources);
    }

    /** How old it is on that day. */
    public EvidenceAge ageOn(LocalDate day) {
        Optional<LocalDate> lastDay = asOf.lastDay();
        if (lastDay.isPresent()) {
            return lastDay.get().plusYears(YEARS_OF_TRUST).isBefore(day) ? EvidenceAge.STALE : EvidenceAge.RECENT;
        }
        return sources.stream().allMatch(Source::old) ? EvidenceAge.STALE : EvidenceAge.UNDATED;
    }

    /** The day on which the last of its sources was read. */
    public LocalDate read() {
        return sources.stream().map(Source::read).max(LocalDate::compareTo).orElseThrow();
    }
}

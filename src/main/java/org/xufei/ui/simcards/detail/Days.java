package org.xufei.ui.simcards.detail;

import java.time.LocalDate;
import java.util.Optional;
import org.xufei.domain.entry.Entry;
import org.xufei.domain.entry.Flaw;
import org.xufei.domain.entry.Typed;

/** Reads days that lie ahead. */
final class Days {

    private static final int MOST_YEARS = 10;

    private Days() {}

    /** @param today empty if nobody knows: then any day will do */
    static Typed<LocalDate> ahead(String text, Optional<LocalDate> today) {
        return Entry.date(text)
                .unless(day -> today.flatMap(now -> {
                    if (day.isBefore(now)) {
                        return Optional.of(Flaw.Kind.IN_THE_PAST);
                    }
                    return day.isAfter(now.plusYears(MOST_YEARS))
                            ? Optional.of(Flaw.Kind.TOO_FAR_AHEAD)
                            : Optional.empty();
                }));
    }
}

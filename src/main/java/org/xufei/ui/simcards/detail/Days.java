package org.xufei.ui.simcards.detail;

import java.time.LocalDate;
import java.util.Optional;
import org.xufei.domain.entry.Entry;
import org.xufei.domain.entry.Flaw;
import org.xufei.domain.entry.PlausibleDates;
import org.xufei.domain.entry.Typed;

/** Reads days that lie ahead. */
final class Days {

    private Days() {}

    /** @param today empty if nobody knows: then any day will do */
    static Typed<LocalDate> ahead(String text, Optional<LocalDate> today) {
        return today.map(PlausibleDates::ahead)
                .map(plausible -> Entry.date(text, plausible))
                .orElseGet(() -> Entry.date(text))
                .unless(day -> today.filter(day::isBefore).map(late -> Flaw.Kind.IN_THE_PAST));
    }
}

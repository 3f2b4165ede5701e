package org.xufei.ui.simcards.detail;

import java.time.LocalDate;
import java.util.Optional;
import org.xufei.domain.input.InputError;
import org.xufei.domain.input.InputParser;
import org.xufei.domain.input.Parsed;
import org.xufei.domain.input.PlausibleDates;

/** Parses dates that are today or later. */
final class FutureDates {

    private FutureDates() {}

    /** @param today empty while unknown: then any day will do */
    static Parsed<LocalDate> parse(String text, Optional<LocalDate> today) {
        return today.map(PlausibleDates::ahead)
                .map(plausible -> InputParser.date(text, plausible))
                .orElseGet(() -> InputParser.date(text))
                .unless(day -> today.filter(day::isBefore).map(late -> InputError.Kind.IN_THE_PAST));
    }
}

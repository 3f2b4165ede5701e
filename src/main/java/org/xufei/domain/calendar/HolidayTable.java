package org.xufei.domain.calendar;

import java.util.List;
import java.util.Optional;
import org.xufei.domain.guide.Confidence;

/**
 * The holidays of a few years.
 *
 * @param years in which every holiday is known
 */
public record HolidayTable(List<Holiday> holidays, List<TableYear> years) {

    public HolidayTable {
        holidays = List.copyOf(holidays);
        years = List.copyOf(years);
    }

    /**
     * A year in which the movable holidays are known as well.
     *
     * @param computed whether they are worked out from moon and sun, and no decree of the government has been seen
     * @param confidence how far to trust them
     */
    public record TableYear(int year, boolean computed, Confidence confidence) {}

    /** Empty if only holidays with a fixed date are known of the year. */
    public Optional<TableYear> year(int year) {
        return years.stream().filter(known -> known.year() == year).findFirst();
    }
}

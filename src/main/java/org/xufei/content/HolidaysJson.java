package org.xufei.content;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.calendar.Holiday;
import org.xufei.domain.calendar.HolidayTable;
import org.xufei.domain.guide.Confidence;
import org.xufei.domain.guide.Evidence;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.domain.guide.Source;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/** The holidays, and the years whose movable ones are known. */
record HolidaysJson(List<YearJson> years, List<DayJson> days) {

    private static final int MAX_DAYS = 31;

    HolidayTable toDomain(JsonPlace place, IdIndex<Source> sources) throws JsonFault {
        List<Holiday> holidays = place.field("days").each(days, (day, at) -> day.toDomain(at, sources));
        place.field("days").requireDistinct(holidays, Holiday::id);
        List<HolidayTable.TableYear> known = place.field("years").each(years, YearJson::toDomain);
        place.field("years").requireDistinct(known, year -> Integer.toString(year.year()));
        return new HolidayTable(holidays, known);
    }

    /** What the movable dates of a year rest on. */
    record YearJson(int year, boolean computed, String confidence) {

        HolidayTable.TableYear toDomain(JsonPlace place) throws JsonFault {
            return new HolidayTable.TableYear(
                    year, computed, GuideChecks.enumValue(Confidence.class, confidence, place.field("confidence")));
        }
    }

    /** A holiday: {@code date} as in 12-29 with the year {@code since} which it is kept, or the {@code dates} of single years. */
    record DayJson(
            String id,
            TextJson name,
            String kind,
            @Nullable String date,
            @Nullable Integer since,
            @Nullable List<SpanJson> dates,
            EvidenceJson evidence) {

        Holiday toDomain(JsonPlace place, IdIndex<Source> sources) throws JsonFault {
            String checkedId = GuideChecks.id(id, place);
            LocalizedText domainName = name.toDomain(place.field("name"));
            Holiday.Kind domainKind = GuideChecks.enumValue(Holiday.Kind.class, kind, place.field("kind"));
            Evidence domainEvidence = evidence.toDomain(place.field("evidence"), sources);
            return new Holiday(checkedId, domainName, domainKind, rule(place), domainEvidence);
        }

        private Holiday.Rule rule(JsonPlace place) throws JsonFault {
            if (date != null && dates == null) {
                return new Holiday.EveryYear(
                        place.field("date").make(() -> MonthDay.parse("--" + date)), Optional.ofNullable(since));
            } else if (date == null && dates != null && since == null) {
                GuideChecks.notEmpty(dates, place.field("dates"));
                return new Holiday.Dated(place.field("dates").each(dates, SpanJson::toDomain));
            }
            throw place.field("date").fault(JsonFault.Kind.BAD_VALUE);
        }
    }

    /** Consecutive days. */
    record SpanJson(String first, int days) {

        Holiday.Span toDomain(JsonPlace place) throws JsonFault {
            LocalDate firstDay = place.field("first").make(() -> LocalDate.parse(first));
            if (days > MAX_DAYS) {
                throw place.field("days").fault(JsonFault.Kind.BAD_VALUE);
            }
            return place.field("days").make(() -> new Holiday.Span(firstDay, days));
        }
    }
}

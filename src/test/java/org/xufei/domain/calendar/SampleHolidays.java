package org.xufei.domain.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.xufei.domain.guide.Confidence;
import org.xufei.domain.guide.Evidence;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.domain.guide.SampleGuide;

/** Labour Day, Peace Day since 2024, the Water Festival of 2026 and the Chinese New Year of 2026; shops open 8 to 12 and 14 to 17. */
public final class SampleHolidays {

    private static final Evidence EVIDENCE =
            SampleGuide.guide().nationalLadder().evidence();

    public static final ShopHours HOURS =
            new ShopHours(LocalTime.of(8, 0), LocalTime.of(12, 0), LocalTime.of(14, 0), LocalTime.of(17, 0), EVIDENCE);

    public static final HolidayTable TABLE = new HolidayTable(
            List.of(
                    fixed("labour-day", "劳动节", "Labour Day", MonthDay.of(5, 1), Optional.empty()),
                    fixed("peace-day", "和平日", "Peace Day", MonthDay.of(12, 29), Optional.of(2024)),
                    dated("visak-bochea", "卫塞节", "Visak Bochea", Holiday.Kind.PUBLIC, LocalDate.of(2026, 5, 1), 1),
                    dated(
                            "water-festival",
                            "送水节",
                            "Water Festival",
                            Holiday.Kind.PUBLIC,
                            LocalDate.of(2026, 11, 23),
                            3),
                    dated(
                            "chinese-new-year",
                            "中国春节",
                            "Chinese New Year",
                            Holiday.Kind.CHINESE_SHOPS,
                            LocalDate.of(2026, 2, 17),
                            1)),
            List.of(new HolidayTable.TableYear(2026, true, Confidence.HIGH)));

    private SampleHolidays() {}

    private static Holiday fixed(String id, String chinese, String english, MonthDay date, Optional<Integer> since) {
        return new Holiday(
                id,
                new LocalizedText(chinese, english),
                Holiday.Kind.PUBLIC,
                new Holiday.EveryYear(date, since),
                EVIDENCE);
    }

    private static Holiday dated(
            String id, String chinese, String english, Holiday.Kind kind, LocalDate first, int days) {
        return new Holiday(
                id,
                new LocalizedText(chinese, english),
                kind,
                new Holiday.Dated(List.of(new Holiday.Span(first, days))),
                EVIDENCE);
    }
}

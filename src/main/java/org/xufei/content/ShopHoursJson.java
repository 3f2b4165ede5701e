package org.xufei.content;

import java.time.LocalTime;
import org.xufei.domain.calendar.ShopHours;
import org.xufei.domain.guide.Evidence;
import org.xufei.domain.guide.Source;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/** When operators' shops are about open, with the hours around noon left out; times as in 08:00. */
record ShopHoursJson(String opens, String lunch, String afternoon, String closes, EvidenceJson evidence) {

    ShopHours toDomain(JsonPlace place, IdIndex<Source> sources) throws JsonFault {
        LocalTime from = time(opens, place.field("opens"));
        LocalTime noon = time(lunch, place.field("lunch"));
        LocalTime again = time(afternoon, place.field("afternoon"));
        LocalTime until = time(closes, place.field("closes"));
        Evidence domainEvidence = evidence.toDomain(place.field("evidence"), sources);
        return place.make(() -> new ShopHours(from, noon, again, until, domainEvidence));
    }

    private static LocalTime time(String text, JsonPlace place) throws JsonFault {
        return place.make(() -> LocalTime.parse(text));
    }
}

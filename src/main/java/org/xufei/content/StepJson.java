package org.xufei.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.guide.DialCode;
import org.xufei.domain.guide.Step;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/** One thing to do; {@code codes} are ids of the common codes dialled in it. */
record StepJson(
        String id,
        TextJson title,
        TextJson detail,
        @Nullable List<String> codes) {

    Step toDomain(JsonPlace place, IdIndex<DialCode> commonCodes) throws JsonFault {
        return new Step(
                GuideChecks.id(id, place),
                title.toDomain(place.field("title")),
                detail.toDomain(place.field("detail")),
                place.field("codes").each(codes, commonCodes::get));
    }
}

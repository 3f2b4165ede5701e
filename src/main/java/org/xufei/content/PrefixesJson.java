package org.xufei.content;

import java.util.List;
import java.util.Set;
import org.xufei.domain.guide.Prefixes;
import org.xufei.domain.guide.Source;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/** An operator's number ranges. */
record PrefixesJson(List<String> values, EvidenceJson evidence) {

    Prefixes toDomain(JsonPlace place, IdIndex<Source> sources) throws JsonFault {
        var domainEvidence = evidence.toDomain(place.field("evidence"), sources);
        return place.field("values").make(() -> new Prefixes(values, domainEvidence));
    }

    /** Finds that no other operator has one of these, or a number would lead to two. */
    void claim(Set<String> taken, JsonPlace place) throws JsonFault {
        for (int i = 0; i < values.size(); i++) {
            if (!taken.add(values.get(i))) {
                throw place.field("values").item(i).fault(JsonFault.Kind.DUPLICATE_ID);
            }
        }
    }
}

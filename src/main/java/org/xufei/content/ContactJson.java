package org.xufei.content;

import org.xufei.domain.guide.Contact;
import org.xufei.domain.guide.Source;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/** A way to reach an operator or to pay it. */
record ContactJson(String kind, String value, TextJson note, EvidenceJson evidence) {

    Contact toDomain(JsonPlace place, IdIndex<Source> sources) throws JsonFault {
        return new Contact(
                GuideChecks.enumValue(Contact.Kind.class, kind, place.field("kind")),
                GuideChecks.notBlank(value, place.field("value")),
                note.toDomain(place.field("note")),
                evidence.toDomain(place.field("evidence"), sources));
    }
}

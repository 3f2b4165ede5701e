package org.xufei.content;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.domain.guide.Source;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/** Where facts come from. */
record SourceJson(String id, TextJson title, @Nullable String link) {

    Source toDomain(JsonPlace place) throws JsonFault {
        String checkedId = GuideChecks.id(id, place);
        LocalizedText domainTitle = title.toDomain(place.field("title"));
        return place.field("link").make(() -> new Source(checkedId, domainTitle, uri(link)));
    }

    private static Optional<URI> uri(@Nullable String link) {
        if (link == null) {
            return Optional.empty();
        }
        URI uri = URI.create(link);
        // "https:trc" is a URI as well, but leads nowhere.
        if (uri.getHost() == null) {
            throw new IllegalArgumentException("a link without a host");
        }
        return Optional.of(uri);
    }
}

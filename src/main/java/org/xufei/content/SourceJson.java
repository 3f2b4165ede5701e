package org.xufei.content;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.domain.guide.Source;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/** Where facts come from; {@code read} only if that was another day than {@code collected}, {@code old} only where it is true. */
record SourceJson(
        String id,
        TextJson title,
        @Nullable String link,
        @Nullable String read,
        @Nullable Boolean old) {

    /** @param collected when the guide's sources were read */
    Source toDomain(JsonPlace place, LocalDate collected) throws JsonFault {
        String checkedId = GuideChecks.id(id, place);
        LocalizedText domainTitle = title.toDomain(place.field("title"));
        LocalDate readOn = read == null ? collected : place.field("read").make(() -> LocalDate.parse(read));
        return place.field("link")
                .make(() -> new Source(checkedId, domainTitle, uri(link), readOn, Boolean.TRUE.equals(old)));
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

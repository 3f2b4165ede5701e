package org.xufei.domain.guide;

import java.net.URI;
import java.util.Optional;

/**
 * Where facts come from.
 *
 * @param link only ever https; opened when the user asks for it, never by the app
 */
public record Source(String id, LocalizedText title, Optional<URI> link) {

    /** @throws IllegalArgumentException if the link is not https */
    public Source {
        if (link.isPresent() && !"https".equals(link.get().getScheme())) {
            throw new IllegalArgumentException("not an https link");
        }
    }
}

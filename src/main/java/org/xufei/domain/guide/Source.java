package org.xufei.domain.guide;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where facts come from.
 *
 * @param link only ever https; opened when the user asks for it, never by the app
 * @param read the day on which it was read
 * @param old whether it is known to be of years ago, though it bears no date
 */
public record Source(String id, LocalizedText title, Optional<URI> link, LocalDate read, boolean old) {

    /** @throws IllegalArgumentException if the link is not https */
    public Source {
        if (link.isPresent() && !"https".equals(link.get().getScheme())) {
            throw new IllegalArgumentException("not an https link");
        }
    }
}

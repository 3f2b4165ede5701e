package org.xufei.domain.guide;

import java.util.List;

/**
 * What the guide has for looking up, beside how to renew. A guide of the first or second version has the bundled one's.
 *
 * @param corrections of older guides
 */
public record ReferenceSections(List<Correction> corrections) {

    public static final ReferenceSections NONE = new ReferenceSections(List.of());

    public ReferenceSections {
        corrections = List.copyOf(corrections);
    }
}

package org.xufei.domain.guide;

import java.util.List;

/**
 * One thing to do.
 *
 * @param codes dialled in this step
 */
public record Step(String id, LocalizedText title, LocalizedText detail, List<DialCode> codes) {

    public Step {
        codes = List.copyOf(codes);
    }

    Step withDetail(LocalizedText newDetail) {
        return new Step(id, title, newDetail, codes);
    }
}

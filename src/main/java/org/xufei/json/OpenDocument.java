package org.xufei.json;

import java.util.List;

/** A document that holds a list beside its header. */
public record OpenDocument<H, S>(Open<H> header, List<Open<S>> items) {

    public OpenDocument {
        items = List.copyOf(items);
    }
}

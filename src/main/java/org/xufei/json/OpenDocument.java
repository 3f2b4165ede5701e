package org.xufei.json;

import java.util.List;

/** A document that holds a list beside its header. */
public record OpenDocument<H, S>(WithUnknownKeys<H> header, List<WithUnknownKeys<S>> items) {

    public OpenDocument {
        items = List.copyOf(items);
    }
}

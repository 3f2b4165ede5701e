package org.xufei.ui;

import java.util.List;

/** Several names in one sentence: the first few, then how many more there are. */
public final class NameList {

    /** More would push what stands below off the window. */
    private static final int MAX_NAMES = 6;

    private NameList() {}

    /**
     * @param names anything that {@link Texts} knows how to format; at least one
     * @throws IllegalArgumentException if there are none
     */
    public static Message of(List<?> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("no names");
        }
        List<?> first = names.subList(0, Math.min(names.size(), MAX_NAMES));
        Message list = Message.of("names.one", first.get(0));
        for (Object name : first.subList(1, first.size())) {
            list = Message.of("names.join", list, name);
        }
        int rest = names.size() - first.size();
        return rest == 0 ? list : Message.of("names.more", list, rest);
    }
}

package org.xufei.ui.renew;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shortens an item of the guide where there is no room for what is said about it: "Cash: clean notes" to "Cash". */
final class ItemShortener {

    /** A colon ends it, wherever it stands; else the first comma or semicolon does. */
    private static final Pattern BEFORE_COLON = Pattern.compile("([^:：]+)[:：].*", Pattern.DOTALL);

    private static final Pattern BEFORE_COMMA = Pattern.compile("([^,，;；]+)[,，;；].*", Pattern.DOTALL);

    private ItemShortener() {}

    static String shorten(String item) {
        Matcher colon = BEFORE_COLON.matcher(item);
        if (colon.matches()) {
            return colon.group(1).strip();
        }
        Matcher comma = BEFORE_COMMA.matcher(item);
        return comma.matches() ? comma.group(1).strip() : item;
    }
}

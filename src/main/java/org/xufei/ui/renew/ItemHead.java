package org.xufei.ui.renew;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head of an item of the guide, for where there is no room for what is said about it: of "Cash: clean notes" it is "Cash". */
final class ItemHead {

    /** A colon ends it, wherever it stands; else the first comma or semicolon does. */
    private static final Pattern BEFORE_COLON = Pattern.compile("([^:：]+)[:：].*", Pattern.DOTALL);

    private static final Pattern BEFORE_COMMA = Pattern.compile("([^,，;；]+)[,，;；].*", Pattern.DOTALL);

    private ItemHead() {}

    static String of(String item) {
        Matcher colon = BEFORE_COLON.matcher(item);
        if (colon.matches()) {
            return colon.group(1).strip();
        }
        Matcher comma = BEFORE_COMMA.matcher(item);
        return comma.matches() ? comma.group(1).strip() : item;
    }
}

package org.xufei.content;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.xufei.domain.text.VisibleText;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/** The checks that several shapes make on their values. */
final class GuideChecks {

    /** Ids go into the user's own files and into fault paths, so they stay plain. */
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final int MAX_DAYS = 99_999;

    /** In characters: far more than any text of the bundled guide has. */
    private static final int LONGEST = 4_000;

    private GuideChecks() {}

    /** The id of the thing at {@code place}. */
    static String id(String id, JsonPlace place) throws JsonFault {
        if (!ID.matcher(id).matches()) {
            throw place.field("id").fault(JsonFault.Kind.BAD_VALUE);
        }
        return id;
    }

    static String notBlank(String text, JsonPlace place) throws JsonFault {
        String seen = visible(text);
        if (seen.isEmpty()) {
            throw place.fault(JsonFault.Kind.BAD_VALUE);
        }
        return seen;
    }

    /** What is shown of a text: what is seen of it, and not more than fits. */
    static String visible(String text) {
        return VisibleText.lines(VisibleText.beginning(text, LONGEST));
    }

    static void notEmpty(Collection<?> items, JsonPlace place) throws JsonFault {
        if (items.isEmpty()) {
            throw place.fault(JsonFault.Kind.MISSING);
        }
    }

    /** No rule of an operator counts so many days, and no calendar reaches so far. */
    static void days(int days, JsonPlace place) throws JsonFault {
        if (days > MAX_DAYS) {
            throw place.fault(JsonFault.Kind.BAD_VALUE);
        }
    }

    /** The constant that the word names in lower case. */
    static <E extends Enum<E>> E enumValue(Class<E> type, String word, JsonPlace place) throws JsonFault {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
                return constant;
            }
        }
        throw place.fault(JsonFault.Kind.BAD_VALUE);
    }
}

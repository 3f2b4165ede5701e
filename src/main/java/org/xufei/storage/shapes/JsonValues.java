package org.xufei.storage.shapes;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.storage.format.ValueLimit;

/** The values that more than one kind of record is made of, as texts. */
final class JsonValues {

    /** An end lies some years after the last date that is read, at the most. */
    private static final int LAST_KEY_YEAR = 12_000;

    /** No exponent: 1e999999999 would be a number that fills the memory. */
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,18}(\\.[0-9]{1,9})?");

    private JsonValues() {}

    /** Takes the full form only: {@link UUID#fromString} would take {@code 1-1-1-1-1}. */
    static UUID uuid(String text, JsonPlace place) throws JsonFault {
        UUID uuid = place.make(() -> UUID.fromString(text));
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw place.fault(JsonFault.Kind.BAD_VALUE);
        }
        return uuid;
    }

    static PhoneNumber number(String text, JsonPlace place) throws JsonFault {
        return place.make(() -> new PhoneNumber(text));
    }

    static LocalDate date(String text, JsonPlace place) throws JsonFault {
        return place.make(() -> ValueLimit.date(text));
    }

    /** A date that tells records apart: one that would be read as another could not be written back. */
    static LocalDate keyDate(String text, JsonPlace place) throws JsonFault {
        LocalDate date = place.make(() -> LocalDate.parse(text));
        if (Math.abs(date.getYear()) > LAST_KEY_YEAR) {
            throw place.fault(JsonFault.Kind.BAD_VALUE);
        }
        return date;
    }

    static LocalDateTime minute(String text, JsonPlace place) throws JsonFault {
        return place.make(() -> ValueLimit.minute(text));
    }

    static LeadTimes leadTimes(List<Integer> days, JsonPlace place) throws JsonFault {
        return place.make(() -> new LeadTimes(days));
    }

    static boolean isDecimal(String text) {
        return DECIMAL.matcher(text).matches();
    }

    static <E extends Enum<E>> String word(E constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word, JsonPlace place) throws JsonFault {
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(word)) {
                return constant;
            }
        }
        throw place.fault(JsonFault.Kind.BAD_VALUE);
    }

    /** The constant, where a word that this version does not know is no fault; empty for none. */
    static <E extends Enum<E>> Optional<E> known(Class<E> type, @Nullable String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(word))
                .findFirst();
    }

    /** A text that is left out when empty. */
    static @Nullable String orAbsent(String text) {
        return text.isEmpty() ? null : text;
    }

    static String orEmpty(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }

    /** One line, cut off where it is too long. */
    static String line(@Nullable String text) {
        return ValueLimit.line(orEmpty(text));
    }

    static String note(@Nullable String text) {
        return ValueLimit.note(orEmpty(text));
    }
}

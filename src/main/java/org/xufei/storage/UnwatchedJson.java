package org.xufei.storage;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.UnwatchedNumber;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.json.Unknown;

/**
 * A number that makes no SIM card by itself, in the file.
 *
 * @param number in E.164
 */
record UnwatchedJson(String number, @Nullable String check, Unknown unknown) implements RecordJson<UnwatchedNumber> {

    record Document(String format, int version, @Nullable String folded, List<UnwatchedJson> unwatched, Unknown unknown)
            implements RecordJson.Document<UnwatchedNumber> {
        @Override
        public List<UnwatchedJson> records() {
            return unwatched;
        }
    }

    record Change(List<String> remove, List<Integer> at, List<UnwatchedJson> put, String check)
            implements RecordJson.Change<UnwatchedNumber> {}

    static UnwatchedJson of(UnwatchedNumber unwatched) {
        return new UnwatchedJson(unwatched.number().e164(), null, Unknown.NOTHING);
    }

    @Override
    public String key() {
        return number.toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean hasUnknown() {
        return !unknown.isEmpty();
    }

    @Override
    public UnwatchedJson withUnknownOf(RecordJson<UnwatchedNumber> earlier) {
        return new UnwatchedJson(number, check, earlier.unknown());
    }

    @Override
    public UnwatchedNumber toDomain(JsonPlace place) throws JsonFault {
        return new UnwatchedNumber(place.field("number").make(() -> new PhoneNumber(number)));
    }
}

package org.xufei.storage.shapes;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.UnwatchedNumber;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.storage.format.RecordJson;
import org.xufei.storage.format.RecordKind;

/**
 * A number that makes no SIM card by itself, in the file.
 *
 * @param number in E.164
 * @param cardDeleted left out if nobody wanted a card in the first place
 */
public record UnwatchedJson(String number, @Nullable Boolean cardDeleted) implements RecordJson<UnwatchedNumber> {

    public static final RecordKind<UnwatchedNumber> KIND = RecordKind.of(
            "unwatched-numbers",
            "unwatched",
            UnwatchedJson.class,
            UnwatchedJson::of,
            unwatched -> unwatched.number().e164());

    public static UnwatchedJson of(UnwatchedNumber unwatched) {
        boolean deleted = unwatched.reason() == UnwatchedNumber.Reason.CARD_DELETED;
        return new UnwatchedJson(unwatched.number().e164(), deleted ? Boolean.TRUE : null);
    }

    @Override
    public String key() {
        return number.toLowerCase(Locale.ROOT);
    }

    @Override
    public UnwatchedNumber toDomain(JsonPlace place) throws JsonFault {
        return new UnwatchedNumber(
                place.field("number").make(() -> new PhoneNumber(number)),
                Boolean.TRUE.equals(cardDeleted)
                        ? UnwatchedNumber.Reason.CARD_DELETED
                        : UnwatchedNumber.Reason.DECLINED);
    }
}

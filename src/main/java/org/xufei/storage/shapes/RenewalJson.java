package org.xufei.storage.shapes;

import static org.xufei.storage.format.ValueLimit.LINE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.renewal.Renewal;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.storage.format.RecordJson;
import org.xufei.storage.format.RecordKind;
import org.xufei.storage.format.ValueLimit;
import org.xufei.storage.format.ValueLimit.Limited;

/** A renewal in the file. */
public record RenewalJson(
        String id,
        @Nullable String number,
        @Limited(LINE) @Nullable String operator,
        @Limited(LINE) @Nullable String channel,
        List<String> steps,
        List<String> precautions)
        implements RecordJson<Renewal> {

    public static final RecordKind<Renewal> KIND = RecordKind.of(
            "renewals",
            "renewals",
            RenewalJson.class,
            RenewalJson::of,
            renewal -> renewal.id().toString());

    public static RenewalJson of(Renewal renewal) {
        return new RenewalJson(
                renewal.id().toString(),
                renewal.number().map(PhoneNumber::e164).orElse(null),
                renewal.operator().orElse(null),
                renewal.channel().orElse(null),
                sorted(renewal.steps()),
                sorted(renewal.precautions()));
    }

    /** A set has no order, but the same ticks shall be the same bytes. */
    private static List<String> sorted(Set<String> ticks) {
        return ticks.stream().sorted().toList();
    }

    @Override
    public String key() {
        return id.toLowerCase(Locale.ROOT);
    }

    @Override
    public Renewal toDomain(JsonPlace place) throws JsonFault {
        return new Renewal(
                JsonValues.uuid(id, place.field("id")),
                number == null ? Optional.empty() : Optional.of(JsonValues.number(number, place.field("number"))),
                Optional.ofNullable(operator).map(ValueLimit::line),
                Optional.ofNullable(channel).map(ValueLimit::line),
                Set.copyOf(steps),
                Set.copyOf(precautions));
    }
}

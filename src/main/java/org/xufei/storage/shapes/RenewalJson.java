package org.xufei.storage.shapes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.renewal.Renewal;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.json.Unknown;
import org.xufei.storage.format.RecordJson;

/** A renewal in the file. */
public record RenewalJson(
        String id,
        @Nullable String number,
        @Nullable String operator,
        @Nullable String channel,
        List<String> steps,
        List<String> precautions,
        @Nullable String check,
        Unknown unknown)
        implements RecordJson<Renewal> {

    public record Document(
            String format,
            int version,
            @Nullable String compacted,
            @Nullable String origin,
            @Nullable Integer state,
            List<RenewalJson> renewals,
            Unknown unknown)
            implements RecordJson.Document<Renewal> {
        @Override
        public List<RenewalJson> records() {
            return renewals;
        }
    }

    public record Change(List<String> remove, List<Integer> at, List<RenewalJson> put, String check)
            implements RecordJson.Change<Renewal> {}

    public static RenewalJson of(Renewal renewal) {
        return new RenewalJson(
                renewal.id().toString(),
                renewal.number().map(PhoneNumber::e164).orElse(null),
                renewal.operator().orElse(null),
                renewal.channel().orElse(null),
                sorted(renewal.steps()),
                sorted(renewal.precautions()),
                null,
                Unknown.NOTHING);
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
    public boolean hasUnknown() {
        return !unknown.isEmpty();
    }

    @Override
    public boolean isOutOfBounds() {
        return ValueLimits.isLong(operator, channel);
    }

    @Override
    public boolean hidesSomething() {
        return ValueLimits.isReadOtherwise(operator, channel);
    }

    @Override
    public RenewalJson withUnknownOf(RecordJson<Renewal> earlier) {
        RenewalJson old = (RenewalJson) earlier;
        return new RenewalJson(
                id,
                number,
                ValueLimits.back(operator, old.operator, ValueLimits::line),
                ValueLimits.back(channel, old.channel, ValueLimits::line),
                steps,
                precautions,
                check,
                earlier.unknown());
    }

    @Override
    public Renewal toDomain(JsonPlace place) throws JsonFault {
        return new Renewal(
                JsonValues.uuid(id, place.field("id")),
                number == null ? Optional.empty() : Optional.of(JsonValues.number(number, place.field("number"))),
                Optional.ofNullable(operator).map(ValueLimits::line),
                Optional.ofNullable(channel).map(ValueLimits::line),
                Set.copyOf(steps),
                Set.copyOf(precautions));
    }
}

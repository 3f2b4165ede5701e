package org.xufei.storage.shapes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.usage.DataAmount;
import org.xufei.domain.usage.DataReading;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.json.Unknown;
import org.xufei.storage.format.RecordJson;

/**
 * A reading of what was left of a card's data, in the file.
 *
 * @param megabytes an exact decimal number
 */
public record ReadingJson(
        String id,
        String card,
        String at,
        String megabytes,
        @Nullable String check,
        Unknown unknown) implements RecordJson<DataReading> {

    public record Document(
            String format,
            int version,
            @Nullable String compacted,
            @Nullable String origin,
            @Nullable Integer state,
            List<ReadingJson> readings,
            Unknown unknown)
            implements RecordJson.Document<DataReading> {
        @Override
        public List<ReadingJson> records() {
            return readings;
        }
    }

    public record Change(List<String> remove, List<Integer> at, List<ReadingJson> put, String check)
            implements RecordJson.Change<DataReading> {}

    /**
     * The reading's shape.
     *
     * @throws IllegalArgumentException if the amount has more digits than are read
     */
    public static ReadingJson of(DataReading reading) {
        String megabytes = reading.left().megabytes().toPlainString();
        if (!JsonValues.isDecimal(megabytes)) {
            throw new IllegalArgumentException("an amount of data with too many digits");
        }
        return new ReadingJson(
                reading.id().toString(),
                reading.card().toString(),
                JsonValues.toTheMinute(reading.at()),
                megabytes,
                null,
                Unknown.NOTHING);
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
        return ValueLimits.isBeyond(at);
    }

    @Override
    public ReadingJson withUnknownOf(RecordJson<DataReading> earlier) {
        String was = ((ReadingJson) earlier).at;
        return new ReadingJson(
                id, card, ValueLimits.backAlways(at, was, JsonValues::minuteText), megabytes, check, earlier.unknown());
    }

    @Override
    public DataReading toDomain(JsonPlace place) throws JsonFault {
        JsonPlace left = place.field("megabytes");
        if (!JsonValues.isDecimal(megabytes)) {
            throw left.fault(JsonFault.Kind.BAD_VALUE);
        }
        return new DataReading(
                JsonValues.uuid(id, place.field("id")),
                JsonValues.uuid(card, place.field("card")),
                JsonValues.minute(at, place.field("at")),
                left.make(() -> DataAmount.megabytes(new BigDecimal(megabytes))));
    }
}

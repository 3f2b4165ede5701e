package org.xufei.storage.shapes;

import static org.xufei.storage.format.ValueLimit.MINUTE;

import java.math.BigDecimal;
import java.util.Locale;
import org.xufei.domain.usage.DataAmount;
import org.xufei.domain.usage.DataReading;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.storage.format.RecordJson;
import org.xufei.storage.format.RecordKind;
import org.xufei.storage.format.ValueLimit;
import org.xufei.storage.format.ValueLimit.Limited;

/**
 * A reading of what was left of a card's data, in the file.
 *
 * @param megabytes an exact decimal number
 */
public record ReadingJson(
        String id, String card, @Limited(MINUTE) String at, String megabytes) implements RecordJson<DataReading> {

    public static final RecordKind<DataReading> KIND = RecordKind.of(
            "readings",
            "readings",
            ReadingJson.class,
            ReadingJson::of,
            reading -> reading.id().toString());

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
                reading.id().toString(), reading.card().toString(), ValueLimit.minuteText(reading.at()), megabytes);
    }

    @Override
    public String key() {
        return id.toLowerCase(Locale.ROOT);
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

package org.xufei.storage.shapes;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.sim.HandlesSimCodes;
import org.xufei.domain.sim.SimCodes;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.json.Unknown;
import org.xufei.storage.format.RecordJson;

/** The codes of a SIM card, in the file that holds nothing else. */
@HandlesSimCodes
public record SimCodesJson(
        String card,
        @Nullable String pin,
        @Nullable String puk,
        @Nullable String check,
        Unknown unknown) implements RecordJson<SimCodes> {

    public record Document(
            String format,
            int version,
            @Nullable String compacted,
            @Nullable String origin,
            @Nullable Integer state,
            List<SimCodesJson> simCodes,
            Unknown unknown)
            implements RecordJson.Document<SimCodes> {
        @Override
        public List<SimCodesJson> records() {
            return simCodes;
        }
    }

    public record Change(List<String> remove, List<Integer> at, List<SimCodesJson> put, String check)
            implements RecordJson.Change<SimCodes> {}

    public static SimCodesJson of(SimCodes codes) {
        return new SimCodesJson(
                codes.card().toString(),
                JsonValues.orAbsent(codes.pin()),
                JsonValues.orAbsent(codes.puk()),
                null,
                Unknown.NOTHING);
    }

    @Override
    public String key() {
        return card.toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean hasUnknown() {
        return !unknown.isEmpty();
    }

    @Override
    public SimCodesJson withUnknownOf(RecordJson<SimCodes> earlier) {
        return new SimCodesJson(card, pin, puk, check, earlier.unknown());
    }

    @Override
    public SimCodes toDomain(JsonPlace place) throws JsonFault {
        if (pin != null && !SimCodes.isPin(pin)) {
            throw place.field("pin").fault(JsonFault.Kind.BAD_VALUE);
        } else if (puk != null && !SimCodes.isPuk(puk)) {
            throw place.field("puk").fault(JsonFault.Kind.BAD_VALUE);
        }
        return new SimCodes(
                JsonValues.uuid(card, place.field("card")), JsonValues.orEmpty(pin), JsonValues.orEmpty(puk));
    }

    /** Says nothing of the codes, wherever it may be written out. */
    @Override
    public String toString() {
        return "SimCodesJson[card=" + card + "]";
    }
}

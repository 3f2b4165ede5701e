package org.xufei.storage.shapes;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.sim.HandlesSimCodes;
import org.xufei.domain.sim.SimCodes;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.storage.format.RecordJson;
import org.xufei.storage.format.RecordKind;

/** The codes of a SIM card, in the file that holds nothing else. */
@HandlesSimCodes
public record SimCodesJson(
        String card, @Nullable String pin, @Nullable String puk) implements RecordJson<SimCodes> {

    /** No backup of it is ever made. */
    public static final RecordKind<SimCodes> KIND = RecordKind.of(
                    "sim-codes",
                    "simCodes",
                    SimCodesJson.class,
                    SimCodesJson::of,
                    codes -> codes.card().toString())
            .asSecret();

    public static SimCodesJson of(SimCodes codes) {
        return new SimCodesJson(
                codes.card().toString(), JsonValues.orAbsent(codes.pin()), JsonValues.orAbsent(codes.puk()));
    }

    @Override
    public String key() {
        return card.toLowerCase(Locale.ROOT);
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

package org.xufei.storage.shapes;

import static org.xufei.storage.format.ValueLimit.CODE;
import static org.xufei.storage.format.ValueLimit.DATE;
import static org.xufei.storage.format.ValueLimit.LINE;
import static org.xufei.storage.format.ValueLimit.NOTE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.sim.Custody;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.Iccid;
import org.xufei.domain.sim.SimCard;
import org.xufei.json.Extensible;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.storage.format.RecordJson;
import org.xufei.storage.format.RecordKind;
import org.xufei.storage.format.ValueLimit;
import org.xufei.storage.format.ValueLimit.Limited;

/**
 * A SIM card in the file.
 *
 * @param iccid only if it is beyond doubt: the first versions took no other, and one in here would have cost them the whole record
 * @param iccidAsPrinted only if it is doubtful
 * @param leadTimes in days; left out for the usual ones
 * @param status left out for a card in use
 */
public record SimCardJson(
        String id,
        String number,
        @Limited(LINE) @Nullable String nickname,
        @Limited(LINE) @Nullable String operator,
        @Limited(LINE) @Nullable String holder,
        @Limited(LINE) @Nullable String group,
        @Limited(LINE) @Nullable String place,
        @Nullable String iccid,
        @Limited(CODE) @Nullable String iccidAsPrinted,
        @Limited(LINE) @Nullable String registeredName,
        @Limited(NOTE) @Nullable String note,
        @Nullable List<Integer> leadTimes,
        @Nullable StatusJson status)
        implements RecordJson<SimCard> {

    public static final RecordKind<SimCard> KIND = RecordKind.of(
            "sim-cards",
            "simCards",
            SimCardJson.class,
            SimCardJson::of,
            card -> card.id().toString());

    public static SimCardJson of(SimCard card) {
        return new SimCardJson(
                card.id().toString(),
                card.number().e164(),
                JsonValues.orAbsent(card.nickname()),
                card.operator().orElse(null),
                JsonValues.orAbsent(card.custody().holder()),
                JsonValues.orAbsent(card.custody().group()),
                JsonValues.orAbsent(card.custody().place()),
                card.iccid()
                        .filter(iccid -> !iccid.isDoubtful())
                        .map(Iccid::printed)
                        .orElse(null),
                card.iccid().filter(Iccid::isDoubtful).map(Iccid::printed).orElse(null),
                JsonValues.orAbsent(card.registeredName()),
                JsonValues.orAbsent(card.note()),
                card.leadTimes().map(LeadTimes::days).orElse(null),
                StatusJson.of(card.status()));
    }

    @Override
    public String key() {
        return id.toLowerCase(Locale.ROOT);
    }

    @Override
    public SimCard toDomain(JsonPlace here) throws JsonFault {
        return new SimCard(
                JsonValues.uuid(id, here.field("id")),
                JsonValues.number(number, here.field("number")),
                JsonValues.line(nickname),
                Optional.of(JsonValues.line(operator)).filter(id -> !id.isEmpty()),
                new Custody(JsonValues.line(holder), JsonValues.line(group), JsonValues.line(place)),
                iccid(here),
                JsonValues.line(registeredName),
                JsonValues.note(note),
                leadTimes == null
                        ? Optional.empty()
                        : Optional.of(JsonValues.leadTimes(leadTimes, here.field("leadTimes"))),
                status == null ? new DeclaredStatus.InUse() : status.toDomain(here.field("status")));
    }

    private Optional<Iccid> iccid(JsonPlace here) throws JsonFault {
        String complete = iccid;
        if (complete != null) {
            return Optional.of(here.field("iccid").make(() -> Iccid.checked(complete)));
        }
        String doubtful = iccidAsPrinted;
        return doubtful == null
                ? Optional.empty()
                : Optional.of(here.field("iccidAsPrinted").make(() -> new Iccid(ValueLimit.line(doubtful))));
    }

    /** @param by the card that took this one's place; only if there is one */
    record StatusJson(
            String kind, @Limited(DATE) String on, @Nullable String by) implements Extensible {

        private static final String RETIRED = "retired";
        private static final String LOST = "lost";
        private static final String REPLACED = "replaced";

        static @Nullable StatusJson of(DeclaredStatus status) {
            if (status instanceof DeclaredStatus.Retired retired) {
                return new StatusJson(RETIRED, retired.on().toString(), null);
            } else if (status instanceof DeclaredStatus.Lost lost) {
                return new StatusJson(LOST, lost.on().toString(), null);
            } else if (status instanceof DeclaredStatus.Replaced replaced) {
                return new StatusJson(
                        REPLACED, replaced.on().toString(), replaced.by().toString());
            }
            return null;
        }

        DeclaredStatus toDomain(JsonPlace place) throws JsonFault {
            var day = JsonValues.date(on, place.field("on"));
            if (kind.equals(REPLACED) && by != null) {
                return new DeclaredStatus.Replaced(JsonValues.uuid(by, place.field("by")), day);
            } else if (kind.equals(RETIRED) && by == null) {
                return new DeclaredStatus.Retired(day);
            } else if (kind.equals(LOST) && by == null) {
                return new DeclaredStatus.Lost(day);
            }
            throw place.fault(JsonFault.Kind.BAD_VALUE);
        }
    }
}

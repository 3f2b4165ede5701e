package org.xufei.storage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.sim.Custody;
import org.xufei.domain.sim.Iccid;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimStatus;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.json.Unknown;

/**
 * A SIM card in the file.
 *
 * @param iccid only if it is beyond doubt: the first versions took no other, and one in here would have cost them the whole record
 * @param iccidAsPrinted only if it is doubtful
 * @param leadTimes in days; left out for the usual ones
 * @param status left out for a card in use
 */
record SimCardJson(
        String id,
        String number,
        @Nullable String nickname,
        @Nullable String operator,
        @Nullable String holder,
        @Nullable String group,
        @Nullable String place,
        @Nullable String iccid,
        @Nullable String iccidAsPrinted,
        @Nullable String registeredName,
        @Nullable String note,
        @Nullable List<Integer> leadTimes,
        @Nullable StatusJson status,
        @Nullable String check,
        Unknown unknown)
        implements RecordJson<SimCard> {

    record Document(
            String format,
            int version,
            @Nullable String folded,
            @Nullable String origin,
            @Nullable Integer state,
            List<SimCardJson> simCards,
            Unknown unknown)
            implements RecordJson.Document<SimCard> {
        @Override
        public List<SimCardJson> records() {
            return simCards;
        }
    }

    record Change(List<String> remove, List<Integer> at, List<SimCardJson> put, String check)
            implements RecordJson.Change<SimCard> {}

    static SimCardJson of(SimCard card) {
        return new SimCardJson(
                card.id().toString(),
                card.number().e164(),
                Words.orAbsent(card.nickname()),
                card.operator().orElse(null),
                Words.orAbsent(card.custody().holder()),
                Words.orAbsent(card.custody().group()),
                Words.orAbsent(card.custody().place()),
                card.iccid()
                        .filter(iccid -> !iccid.isDoubtful())
                        .map(Iccid::printed)
                        .orElse(null),
                card.iccid().filter(Iccid::isDoubtful).map(Iccid::printed).orElse(null),
                Words.orAbsent(card.registeredName()),
                Words.orAbsent(card.note()),
                card.leadTimes().map(LeadTimes::days).orElse(null),
                StatusJson.of(card.status()),
                null,
                Unknown.NOTHING);
    }

    @Override
    public String key() {
        return id.toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean hasUnknown() {
        return !unknown.isEmpty() || (status != null && !status.unknown.isEmpty());
    }

    @Override
    public boolean isOutOfBounds() {
        return Bounds.isLong(nickname, operator, holder, group, place, registeredName)
                || (note != null && note.length() > Bounds.NOTE)
                || (status != null && Bounds.isBeyond(status.on));
    }

    @Override
    public boolean hidesSomething() {
        return Bounds.isReadOtherwise(nickname, operator, holder, group, place, iccidAsPrinted, registeredName)
                || (note != null && !note.equals(Bounds.note(note)));
    }

    @Override
    public SimCardJson withUnknownOf(RecordJson<SimCard> earlier) {
        SimCardJson old = (SimCardJson) earlier;
        return new SimCardJson(
                id,
                number,
                Bounds.back(nickname, old.nickname, Bounds::line),
                Bounds.back(operator, old.operator, Bounds::line),
                Bounds.back(holder, old.holder, Bounds::line),
                Bounds.back(group, old.group, Bounds::line),
                Bounds.back(place, old.place, Bounds::line),
                iccid,
                Bounds.back(iccidAsPrinted, old.iccidAsPrinted, Bounds::line),
                Bounds.back(registeredName, old.registeredName, Bounds::line),
                Bounds.back(note, old.note, Bounds::note),
                leadTimes,
                status == null || old.status == null ? status : status.withUnknownOf(old.status),
                check,
                old.unknown);
    }

    @Override
    public SimCard toDomain(JsonPlace here) throws JsonFault {
        return new SimCard(
                Words.uuid(id, here.field("id")),
                Words.number(number, here.field("number")),
                Words.line(nickname),
                Optional.of(Words.line(operator)).filter(id -> !id.isEmpty()),
                new Custody(Words.line(holder), Words.line(group), Words.line(place)),
                iccid(here),
                Words.line(registeredName),
                Words.note(note),
                leadTimes == null ? Optional.empty() : Optional.of(Words.leadTimes(leadTimes, here.field("leadTimes"))),
                status == null ? new SimStatus.InUse() : status.toDomain(here.field("status")));
    }

    private Optional<Iccid> iccid(JsonPlace here) throws JsonFault {
        String complete = iccid;
        if (complete != null) {
            return Optional.of(here.field("iccid").make(() -> Iccid.checked(complete)));
        }
        String doubtful = iccidAsPrinted;
        return doubtful == null
                ? Optional.empty()
                : Optional.of(here.field("iccidAsPrinted").make(() -> new Iccid(Bounds.line(doubtful))));
    }

    /** @param by the card that took this one's place; only if there is one */
    record StatusJson(String kind, String on, @Nullable String by, Unknown unknown) {

        private static final String RETIRED = "retired";
        private static final String LOST = "lost";
        private static final String REPLACED = "replaced";

        static @Nullable StatusJson of(SimStatus status) {
            if (status instanceof SimStatus.Retired retired) {
                return new StatusJson(RETIRED, retired.on().toString(), null, Unknown.NOTHING);
            } else if (status instanceof SimStatus.Lost lost) {
                return new StatusJson(LOST, lost.on().toString(), null, Unknown.NOTHING);
            } else if (status instanceof SimStatus.Replaced replaced) {
                return new StatusJson(
                        REPLACED, replaced.on().toString(), replaced.by().toString(), Unknown.NOTHING);
            }
            return null;
        }

        StatusJson withUnknownOf(StatusJson earlier) {
            return new StatusJson(kind, Bounds.backAlways(on, earlier.on, Words::dateText), by, earlier.unknown);
        }

        SimStatus toDomain(JsonPlace place) throws JsonFault {
            var day = Words.date(on, place.field("on"));
            if (kind.equals(REPLACED) && by != null) {
                return new SimStatus.Replaced(Words.uuid(by, place.field("by")), day);
            } else if (kind.equals(RETIRED) && by == null) {
                return new SimStatus.Retired(day);
            } else if (kind.equals(LOST) && by == null) {
                return new SimStatus.Lost(day);
            }
            throw place.fault(JsonFault.Kind.BAD_VALUE);
        }
    }
}

package org.xufei.storage.shapes;

import static org.xufei.storage.format.ValueLimit.DATE;
import static org.xufei.storage.format.ValueLimit.DAYS;
import static org.xufei.storage.format.ValueLimit.NOTE;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.calendar.HolidayCorrection;
import org.xufei.domain.knowledge.FactCheck;
import org.xufei.domain.knowledge.FactKey;
import org.xufei.domain.knowledge.KnowledgeRecord;
import org.xufei.domain.knowledge.NewerKnowledge;
import org.xufei.domain.knowledge.OwnHoliday;
import org.xufei.domain.knowledge.OwnNote;
import org.xufei.domain.knowledge.OwnStep;
import org.xufei.domain.knowledge.OwnValidity;
import org.xufei.domain.knowledge.Scope;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.storage.format.RecordJson;
import org.xufei.storage.format.RecordKind;
import org.xufei.storage.format.ValueLimit;
import org.xufei.storage.format.ValueLimit.Limited;

/**
 * Something that the user added to the guide, in the file. Which of its keys there are depends on the kind.
 *
 * @param kind {@code check}, {@code note}, {@code step}, {@code validity}, {@code holiday}, or the word of a newer version
 * @param id of a note and a step, and of whatever a newer version adds
 * @param fact of a check
 * @param operator left out for all
 * @param channel left out for any, where the kind lets it
 * @param day of a holiday
 * @param change of a holiday
 * @param text of a note and a step; name of a holiday
 * @param on the day on which it was checked
 */
public record KnowledgeJson(
        String kind,
        @Nullable String id,
        @Nullable String fact,
        @Nullable String operator,
        @Nullable String channel,
        ReceiptJson.@Nullable MoneyJson amount,
        @Limited(DAYS) @Nullable Integer days,
        @Nullable String day,
        @Nullable String change,
        @Limited(NOTE) @Nullable String text,
        @Limited(DATE) @Nullable String on)
        implements RecordJson<KnowledgeRecord> {

    public static final RecordKind<KnowledgeRecord> KIND =
            RecordKind.of("own-knowledge", "knowledge", KnowledgeJson.class, KnowledgeJson::of, KnowledgeRecord::key);

    private static final String CHECK = "check";
    private static final String NOTE_KIND = "note";
    private static final String STEP = "step";
    private static final String VALIDITY = "validity";
    private static final String HOLIDAY = "holiday";
    private static final Set<String> KINDS = Set.of(CHECK, NOTE_KIND, STEP, VALIDITY, HOLIDAY);

    private static KnowledgeJson ofKind(String kind, @Nullable String id) {
        return new KnowledgeJson(kind, id, null, null, null, null, null, null, null, null, null);
    }

    private static KnowledgeJson ofText(String kind, String id, Scope scope, String text) {
        return new KnowledgeJson(
                kind,
                id,
                null,
                scope.operator().orElse(null),
                scope.channel(),
                null,
                null,
                null,
                null,
                JsonValues.orAbsent(text),
                null);
    }

    public static KnowledgeJson of(KnowledgeRecord known) {
        if (known instanceof FactCheck check) {
            return new KnowledgeJson(
                    CHECK,
                    null,
                    check.fact().key(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    check.on().toString());
        } else if (known instanceof OwnNote note) {
            return ofText(NOTE_KIND, note.id().toString(), note.scope(), note.text());
        } else if (known instanceof OwnStep step) {
            return ofText(STEP, step.id().toString(), step.scope(), step.text());
        } else if (known instanceof OwnValidity row) {
            return new KnowledgeJson(
                    VALIDITY,
                    null,
                    null,
                    row.operator(),
                    row.channel().orElse(null),
                    ReceiptJson.MoneyJson.of(row.amount()),
                    row.days(),
                    null,
                    null,
                    null,
                    row.checkedOn().toString());
        } else if (known instanceof OwnHoliday holiday) {
            HolidayCorrection correction = holiday.correction();
            return new KnowledgeJson(
                    HOLIDAY,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    correction.day().toString(),
                    JsonValues.word(correction.change()),
                    JsonValues.orAbsent(correction.name()),
                    correction.checkedOn().toString());
        }
        NewerKnowledge newer = (NewerKnowledge) known;
        return ofKind(newer.kind(), newer.id());
    }

    /** The same as that of what is read of it: its parts are read as they stand, or not at all. */
    @Override
    public String key() {
        String name = JsonValues.orEmpty(id);
        return switch (kind) {
            case CHECK -> FactCheck.key(JsonValues.orEmpty(fact));
            case NOTE_KIND, STEP -> kind + " " + name.toLowerCase(Locale.ROOT);
            case VALIDITY ->
                amount == null
                        ? kind
                        : amount.money()
                                .map(money -> OwnValidity.key(
                                        JsonValues.orEmpty(operator), JsonValues.orEmpty(channel), money))
                                .orElse(kind);
            case HOLIDAY -> kind + " " + JsonValues.orEmpty(day);
            default -> kind + " " + name;
        };
    }

    @Override
    public boolean hasNewerWords() {
        return !KINDS.contains(kind);
    }

    @Override
    public KnowledgeJson withNewerWordsOf(RecordJson<KnowledgeRecord> earlier) {
        return hasNewerWords() ? (KnowledgeJson) earlier : this;
    }

    @Override
    public KnowledgeRecord toDomain(JsonPlace place) throws JsonFault {
        return switch (kind) {
            case CHECK -> new FactCheck(new FactKey(name(fact, place.field("fact"))), on(place));
            case NOTE_KIND ->
                new OwnNote(
                        JsonValues.uuid(required(id, place.field("id")), place.field("id")), scope(place), seenText());
            case STEP ->
                new OwnStep(
                        JsonValues.uuid(required(id, place.field("id")), place.field("id")), scope(place), seenText());
            case VALIDITY -> validity(place);
            case HOLIDAY -> holiday(place);
            default -> new NewerKnowledge(name(kind, place.field("kind")), name(id, place.field("id")));
        };
    }

    private String seenText() {
        return JsonValues.note(text);
    }

    private LocalDate on(JsonPlace place) throws JsonFault {
        JsonPlace here = place.field("on");
        return JsonValues.date(required(on, here), here);
    }

    private Scope scope(JsonPlace place) throws JsonFault {
        return new Scope(name(channel, place.field("channel")), nameOrAny(operator, place.field("operator")));
    }

    private OwnValidity validity(JsonPlace place) throws JsonFault {
        if (amount == null || days == null) {
            throw place.field(amount == null ? "amount" : "days").fault(JsonFault.Kind.MISSING);
        }
        String of = name(operator, place.field("operator"));
        Optional<String> through = nameOrAny(channel, place.field("channel"));
        var money = amount.toDomain(place.field("amount"));
        int count = ValueLimit.days(days);
        LocalDate checkedOn = on(place);
        return place.field("days").make(() -> new OwnValidity(of, through, money, count, checkedOn));
    }

    private OwnHoliday holiday(JsonPlace place) throws JsonFault {
        LocalDate date = JsonValues.keyDate(required(day, place.field("day")), place.field("day"));
        HolidayCorrection.Change made = JsonValues.constant(
                HolidayCorrection.Change.class, required(change, place.field("change")), place.field("change"));
        LocalDate checkedOn = on(place);
        return new OwnHoliday(place.field("text")
                .make(() -> new HolidayCorrection(date, made, ValueLimit.line(seenText()), checkedOn)));
    }

    private static String required(@Nullable String value, JsonPlace place) throws JsonFault {
        if (value == null) {
            throw place.fault(JsonFault.Kind.MISSING);
        }
        return value;
    }

    private static Optional<String> nameOrAny(@Nullable String value, JsonPlace place) throws JsonFault {
        return value == null ? Optional.empty() : Optional.of(name(value, place));
    }

    /** What tells records apart is taken as it stands: one that would be read as another could not be written back. */
    private static String name(@Nullable String value, JsonPlace place) throws JsonFault {
        String name = required(value, place);
        if (name.isBlank() || !ValueLimit.line(name).equals(name)) {
            throw place.fault(JsonFault.Kind.BAD_VALUE);
        }
        return name;
    }
}

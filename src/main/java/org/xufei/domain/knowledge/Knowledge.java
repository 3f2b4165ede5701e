package org.xufei.domain.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xufei.domain.calendar.HolidayCorrection;

/** All that the user added to the guide, in the order in which it was added. */
public record Knowledge(List<KnowledgeRecord> all) {

    public static final Knowledge NONE = new Knowledge(List.of());

    public Knowledge {
        all = List.copyOf(all);
    }

    /** Those of one kind. */
    public <T extends KnowledgeRecord> List<T> of(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public Optional<KnowledgeRecord> find(String key) {
        return all.stream().filter(known -> known.key().equals(key)).findFirst();
    }

    /** With this in the place of what has its key, else behind all others. */
    public Knowledge with(KnowledgeRecord record) {
        boolean isKnown = find(record.key()).isPresent();
        Stream<KnowledgeRecord> changed = all.stream().map(known -> known.key().equals(record.key()) ? record : known);
        return new Knowledge((isKnown ? changed : Stream.concat(all.stream(), Stream.of(record))).toList());
    }

    public Knowledge without(String key) {
        return new Knowledge(
                all.stream().filter(known -> !known.key().equals(key)).toList());
    }

    /** When the user last found this fact to be true. */
    public Optional<LocalDate> checkedOn(FactKey fact) {
        return of(FactCheck.class).stream()
                .filter(check -> check.fact().equals(fact))
                .map(FactCheck::on)
                .findFirst();
    }

    /** The user's steps of a channel, when that of this operator is shown; empty if none is picked. */
    public List<OwnStep> steps(String channel, Optional<String> operator) {
        return of(OwnStep.class).stream()
                .filter(step -> step.scope().includes(channel, operator))
                .toList();
    }

    /** Likewise the user's notes. */
    public List<OwnNote> notes(String channel, Optional<String> operator) {
        return of(OwnNote.class).stream()
                .filter(note -> note.scope().includes(channel, operator))
                .toList();
    }

    /** The user's rows of an operator's validity table. */
    public List<OwnValidity> validity(String operator) {
        return of(OwnValidity.class).stream()
                .filter(row -> row.operator().equals(operator))
                .toList();
    }

    /** The user's corrections of the table of holidays. */
    public List<HolidayCorrection> holidays() {
        return of(OwnHoliday.class).stream().map(OwnHoliday::correction).toList();
    }
}

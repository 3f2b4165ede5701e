package org.xufei.ui.settings;

import java.util.List;
import java.util.Optional;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.knowledge.FactCheck;
import org.xufei.domain.knowledge.KnowledgeRecord;
import org.xufei.domain.knowledge.OwnHoliday;
import org.xufei.domain.knowledge.OwnNote;
import org.xufei.domain.knowledge.OwnStep;
import org.xufei.domain.knowledge.OwnValidity;
import org.xufei.domain.knowledge.Scope;
import org.xufei.domain.text.Excerpt;
import org.xufei.ui.Message;

/** What is said of something that the user added to the guide. */
final class KnowledgeDescriber implements RecordDescriber<KnowledgeRecord> {

    private final Guide guide;

    KnowledgeDescriber(Guide guide) {
        this.guide = guide;
    }

    @Override
    public Message line(KnowledgeRecord record) {
        if (record instanceof FactCheck check) {
            return Message.of("settings.knowledge.check", check.fact().key(), check.on());
        } else if (record instanceof OwnNote note) {
            return Message.of("settings.knowledge.note", place(note.scope()), Excerpt.line(note.text(), MAX_OF_A_TEXT));
        } else if (record instanceof OwnStep step) {
            return Message.of("settings.knowledge.step", place(step.scope()), Excerpt.line(step.text(), MAX_OF_A_TEXT));
        } else if (record instanceof OwnValidity row) {
            return Message.of(
                    "settings.knowledge.validity",
                    operator(row.operator()),
                    row.channel().<Object>map(this::channel).orElse(Message.of("settings.knowledge.any")),
                    row.amount(),
                    row.days());
        } else if (record instanceof OwnHoliday holiday) {
            return switch (holiday.correction().change()) {
                case ADDED ->
                    Message.of(
                            "settings.knowledge.holiday.added",
                            holiday.correction().day(),
                            holiday.correction().name());
                case REMOVED ->
                    Message.of(
                            "settings.knowledge.holiday.removed",
                            holiday.correction().day());
            };
        }
        return Message.of("knowledge.name.newer");
    }

    @Override
    public List<FieldChange> changes(KnowledgeRecord before, KnowledgeRecord after) {
        return new Comparison<>(before, after)
                .text("settings.change.text", KnowledgeDescriber::text)
                .field("settings.change.scope", this::place)
                .field("settings.change.days", KnowledgeDescriber::days)
                .field("settings.change.checked", KnowledgeDescriber::checkedOn)
                .differences();
    }

    private static String text(KnowledgeRecord record) {
        if (record instanceof OwnNote note) {
            return note.text();
        } else if (record instanceof OwnStep step) {
            return step.text();
        }
        return record instanceof OwnHoliday holiday ? holiday.correction().name() : "";
    }

    private Object place(KnowledgeRecord record) {
        if (record instanceof OwnNote note) {
            return place(note.scope());
        }
        return record instanceof OwnStep step ? place(step.scope()) : Message.of("settings.change.nothing");
    }

    private static Object days(KnowledgeRecord record) {
        return RecordDescriber.orNothing(
                record instanceof OwnValidity row ? Optional.of(row.days()) : Optional.empty());
    }

    private static Object checkedOn(KnowledgeRecord record) {
        if (record instanceof FactCheck check) {
            return check.on();
        } else if (record instanceof OwnValidity row) {
            return row.checkedOn();
        }
        return RecordDescriber.orNothing(
                record instanceof OwnHoliday holiday
                        ? Optional.of(holiday.correction().checkedOn())
                        : Optional.empty());
    }

    private Message place(Scope scope) {
        return scope.operator()
                .map(operator -> Message.of("settings.knowledge.place", operator(operator), channel(scope.channel())))
                .orElseGet(() -> Message.of("settings.knowledge.place.all", channel(scope.channel())));
    }

    private Object operator(String id) {
        return guide.operator(id).map(Operator::name).orElse(id);
    }

    private Object channel(String id) {
        return guide.channel(id).<Object>map(Channel::name).orElse(id);
    }
}

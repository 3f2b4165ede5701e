package org.xufei.ui.guide;

import java.util.List;
import java.util.Optional;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.knowledge.FactCheck;
import org.xufei.domain.knowledge.Knowledge;
import org.xufei.domain.knowledge.KnowledgeRecord;
import org.xufei.domain.knowledge.OwnHoliday;
import org.xufei.domain.knowledge.OwnNote;
import org.xufei.domain.knowledge.OwnStep;
import org.xufei.domain.knowledge.OwnValidity;
import org.xufei.domain.knowledge.Scope;
import org.xufei.ui.Message;

/** What the user added to the guide, thing by thing. */
final class OwnEntries {

    private final Guide guide;
    private final List<GuideEntry> facts;

    /** @param facts of the guide, which checks are about */
    OwnEntries(Guide guide, List<GuideEntry> facts) {
        this.guide = guide;
        this.facts = facts;
    }

    List<GuideEntry> of(Knowledge knowledge) {
        return knowledge.all().stream().map(this::entry).toList();
    }

    private GuideEntry entry(KnowledgeRecord record) {
        if (record instanceof FactCheck check) {
            Optional<GuideEntry> fact = facts.stream()
                    .filter(entry -> entry.fact().equals(Optional.of(check.fact())))
                    .findFirst();
            return own(
                    record,
                    fact.map(GuideEntry::about).orElse(Message.of("guide.about.gone")),
                    fact.map(GuideEntry::title).orElse(check.fact().key()),
                    List.of(Message.of("guide.checked", check.on())));
        } else if (record instanceof OwnValidity row) {
            return own(
                    record,
                    Message.of("guide.about.own.validity", GuideEntries.operatorName(guide, row.operator())),
                    Message.of("guide.validity.row", row.amount(), row.days()),
                    List.of(
                            row.channel()
                                    .<Object>map(id -> GuideEntries.channelName(guide, id))
                                    .orElse(Message.of("guide.any.channel")),
                            Message.of("guide.checked", row.checkedOn())));
        } else if (record instanceof OwnNote note) {
            return own(record, Message.of("guide.about.own.note"), note.text(), List.of(place(note.scope())));
        } else if (record instanceof OwnStep step) {
            return own(record, Message.of("guide.about.own.step"), step.text(), List.of(place(step.scope())));
        } else if (record instanceof OwnHoliday holiday) {
            return switch (holiday.correction().change()) {
                case ADDED ->
                    own(
                            record,
                            Message.of("guide.about.own.holiday"),
                            holiday.correction().name(),
                            List.of(Message.of("guide.day", holiday.correction().day())));
                case REMOVED ->
                    own(
                            record,
                            Message.of("guide.about.own.holiday"),
                            Message.of(
                                    "guide.holiday.removed",
                                    holiday.correction().day()),
                            List.of());
            };
        }
        return own(record, Message.of("guide.about.newer"), record.key(), List.of());
    }

    private static GuideEntry own(KnowledgeRecord record, Message about, Object title, List<?> lines) {
        return GuideEntry.of(GuideSection.OWN, about, title, lines, Optional.empty(), Optional.empty())
                .ofUser(record);
    }

    private Message place(Scope scope) {
        return Message.of(
                "guide.place",
                scope.operator()
                        .map(id -> GuideEntries.operatorName(guide, id))
                        .orElse(Message.of("guide.any.operator")),
                GuideEntries.channelName(guide, scope.channel()));
    }
}

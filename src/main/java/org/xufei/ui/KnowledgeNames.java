package org.xufei.ui;

import org.xufei.domain.knowledge.FactCheck;
import org.xufei.domain.knowledge.KnowledgeRecord;
import org.xufei.domain.knowledge.OwnHoliday;
import org.xufei.domain.knowledge.OwnNote;
import org.xufei.domain.knowledge.OwnStep;
import org.xufei.domain.knowledge.OwnValidity;

/** What things that the user added to the guide are called, to be put into a sentence. */
public final class KnowledgeNames {

    private KnowledgeNames() {}

    public static Message of(KnowledgeRecord record) {
        if (record instanceof FactCheck check) {
            return Message.of("knowledge.name.check", check.on());
        } else if (record instanceof OwnValidity row) {
            return Message.of("knowledge.name.validity", row.amount(), row.days());
        } else if (record instanceof OwnHoliday holiday) {
            return Message.of("knowledge.name.holiday", holiday.correction().day());
        } else if (record instanceof OwnStep) {
            return Message.of("knowledge.name.step");
        }
        return record instanceof OwnNote ? Message.of("knowledge.name.note") : Message.of("knowledge.name.newer");
    }
}

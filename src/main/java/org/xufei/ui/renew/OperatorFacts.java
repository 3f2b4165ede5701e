package org.xufei.ui.renew;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.Contact;
import org.xufei.domain.guide.GraceLadder;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.ValidityTable;
import org.xufei.domain.knowledge.Knowledge;
import org.xufei.domain.knowledge.OwnValidity;
import org.xufei.ui.EvidenceNotes;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** All that the guide knows of one operator, each fact with where it comes from. */
final class OperatorFacts {

    private final Guide guide;
    private final Texts texts;
    private final EvidenceNotes evidenceNotes;

    OperatorFacts(Guide guide, Texts texts, EvidenceNotes evidenceNotes) {
        this.guide = guide;
        this.texts = texts;
        this.evidenceNotes = evidenceNotes;
    }

    /** @param known with the user's own validity table, which stands behind those of the guide */
    List<Node> of(Operator operator, Knowledge known) {
        List<FactRow> facts = new ArrayList<>();
        facts.add(new FactRow(operator.name(), texts)
                .say(texts.of(operator.about()))
                .from(operator.evidence(), evidenceNotes));
        facts.add(ladder(guide.ladderOf(operator), operator.hasOwnStages()));
        facts.add(fact(Message.of("renew.facts.prefixes"))
                .say(String.join("  ", operator.prefixes().values()))
                .from(operator.prefixes().evidence(), evidenceNotes));
        operator.contacts().forEach(contact -> facts.add(contact(contact)));
        operator.validity().forEach(table -> facts.add(validity(table)));
        if (operator.validity().isEmpty()) {
            facts.add(
                    fact(Message.of("renew.facts.validity")).say(texts.of(Message.of("renew.facts.validity.unknown"))));
        }
        List<OwnValidity> own = known.validity(operator.id());
        if (!own.isEmpty()) {
            facts.add(fact(Message.of("renew.facts.validity.own"))
                    .say(own.stream().map(this::line).toList()));
        }
        return facts.stream().map(FactRow::root).toList();
    }

    private FactRow fact(Message about) {
        return new FactRow(texts.of(about), texts);
    }

    private FactRow contact(Contact contact) {
        Message kind = switch (contact.kind()) {
            case SITE -> Message.of("renew.facts.site", contact.value());
            case APP -> Message.of("renew.facts.app", contact.value());
            case WALLET -> Message.of("renew.facts.wallet", contact.value());
            case CARE -> Message.of("renew.facts.care", contact.value());
            case REGULATOR -> Message.of("renew.facts.regulator", contact.value());
        };
        return fact(kind).say(texts.of(contact.note())).from(contact.evidence(), evidenceNotes);
    }

    private FactRow validity(ValidityTable table) {
        return fact(Message.of("renew.facts.validity.by", table.means()))
                .say(table.rows().stream().map(this::line).toList())
                .from(table.evidence(), evidenceNotes);
    }

    private HBox line(ValidityTable.Row row) {
        String amount =
                row.from().equals(row.to()) ? texts.of(row.from()) : texts.of(row.from()) + "–" + texts.of(row.to());
        HBox line = new HBox(
                Nodes.text(amount, "table-amount"),
                Nodes.text(texts.of(Message.of("renew.facts.days", row.days())), "detail"));
        line.getStyleClass().add("table-line");
        return line;
    }

    private HBox line(OwnValidity row) {
        Object channel = row.channel()
                .flatMap(guide::channel)
                .<Object>map(Channel::name)
                .orElse(Message.of("guide.any.channel"));
        HBox line = new HBox(
                Nodes.text(texts.of(row.amount()), "table-amount"),
                Nodes.text(
                        texts.of(Message.of("renew.facts.validity.own.row", row.days(), channel, row.checkedOn())),
                        "detail"));
        line.getStyleClass().add("table-line");
        return line;
    }

    private FactRow ladder(GraceLadder ladder, boolean own) {
        FactRow fact = fact(own ? Message.of("renew.facts.ladder") : Message.of("renew.facts.ladder.national"));
        int first = 1;
        for (GraceLadder.Rung rung : ladder.rungs()) {
            int last = first + rung.days() - 1;
            fact.say(texts.of(
                    switch (rung.stage()) {
                        case OUTGOING_BLOCKED -> Message.of("renew.facts.ladder.outgoing", first, last);
                        case BLOCKED -> Message.of("renew.facts.ladder.blocked", first, last);
                        case HELD -> Message.of("renew.facts.ladder.held", first, last);
                    }));
            first = last + 1;
        }
        return fact.say(texts.of(ladder.note())).from(ladder.evidence(), evidenceNotes);
    }
}

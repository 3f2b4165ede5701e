package org.xufei.ui.renew;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.xufei.domain.guide.Contact;
import org.xufei.domain.guide.GraceLadder;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.ValidityTable;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** All that the guide knows of one operator, each fact with where it comes from. */
final class OperatorFacts {

    private final Guide guide;
    private final Texts texts;
    private final GuideNodes nodes;

    OperatorFacts(Guide guide, Texts texts, GuideNodes nodes) {
        this.guide = guide;
        this.texts = texts;
        this.nodes = nodes;
    }

    List<Node> of(Operator operator) {
        List<Node> facts = new ArrayList<>();
        facts.add(new VBox(
                Nodes.text(operator.name(), "row-title"),
                Nodes.text(texts.of(operator.about()), "detail"),
                nodes.evidence(operator.evidence())));
        facts.add(ladder(guide.ladderOf(operator), operator.ladder().isPresent()));
        facts.add(new VBox(
                Nodes.text(texts.of(Message.of("renew.facts.prefixes")), "row-title"),
                Nodes.text(String.join("  ", operator.prefixes().values()), "detail"),
                nodes.evidence(operator.prefixes().evidence())));
        operator.contacts().forEach(contact -> facts.add(contact(contact)));
        operator.validity().forEach(table -> facts.add(validity(table)));
        if (operator.validity().isEmpty()) {
            facts.add(new VBox(
                    Nodes.text(texts.of(Message.of("renew.facts.validity")), "row-title"),
                    Nodes.text(texts.of(Message.of("renew.facts.validity.unknown")), "detail")));
        }
        return facts;
    }

    private Node contact(Contact contact) {
        Message kind = switch (contact.kind()) {
            case SITE -> Message.of("renew.facts.site", contact.value());
            case APP -> Message.of("renew.facts.app", contact.value());
            case WALLET -> Message.of("renew.facts.wallet", contact.value());
            case CARE -> Message.of("renew.facts.care", contact.value());
        };
        return new VBox(
                Nodes.text(texts.of(kind), "row-title"),
                Nodes.text(texts.of(contact.note()), "detail"),
                nodes.evidence(contact.evidence()));
    }

    private Node validity(ValidityTable table) {
        VBox box = new VBox(Nodes.text(texts.of(Message.of("renew.facts.validity.by", table.means())), "row-title"));
        for (ValidityTable.Row row : table.rows()) {
            String amount = row.from().equals(row.to())
                    ? texts.of(row.from())
                    : texts.of(row.from()) + "–" + texts.of(row.to());
            HBox line = new HBox(
                    Nodes.text(amount, "table-amount"),
                    Nodes.text(texts.of(Message.of("renew.facts.days", row.days())), "detail"));
            line.getStyleClass().add("table-line");
            box.getChildren().add(line);
        }
        box.getChildren().add(nodes.evidence(table.evidence()));
        return box;
    }

    private Node ladder(GraceLadder ladder, boolean own) {
        VBox box = new VBox(Nodes.text(
                texts.of(own ? Message.of("renew.facts.ladder") : Message.of("renew.facts.ladder.national")),
                "row-title"));
        int first = 1;
        for (GraceLadder.Rung rung : ladder.rungs()) {
            int last = first + rung.days() - 1;
            Message stage = switch (rung.stage()) {
                case OUTGOING_BLOCKED -> Message.of("renew.facts.ladder.outgoing", first, last);
                case BLOCKED -> Message.of("renew.facts.ladder.blocked", first, last);
                case HELD -> Message.of("renew.facts.ladder.held", first, last);
            };
            box.getChildren().add(Nodes.text(texts.of(stage), "detail"));
            first = last + 1;
        }
        box.getChildren().addAll(Nodes.text(texts.of(ladder.note()), "detail"), nodes.evidence(ladder.evidence()));
        return box;
    }
}

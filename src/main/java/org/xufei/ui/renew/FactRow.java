package org.xufei.ui.renew;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.xufei.domain.guide.Evidence;
import org.xufei.ui.EvidenceNotes;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;
import org.xufei.ui.Views;

/** A fact of the guide: what it is about, what it says, and where it comes from. */
final class FactRow {

    @FXML
    private VBox root;

    @FXML
    private Label title;

    @FXML
    private VBox lines;

    @FXML
    private StackPane evidence;

    FactRow(String about, Texts texts) {
        Views.load(this, texts);
        Nodes.say(title, about);
        Nodes.show(evidence, false);
    }

    Node root() {
        return root;
    }

    /** Says this below the title. */
    FactRow say(String text) {
        return say(List.of(Nodes.text(text, "detail")));
    }

    /** Says these below what has been said. */
    FactRow say(List<? extends Node> more) {
        lines.getChildren().addAll(more);
        return this;
    }

    FactRow from(Evidence source, EvidenceNotes evidenceNotes) {
        evidence.getChildren().setAll(evidenceNotes.on(source));
        Nodes.show(evidence, true);
        return this;
    }
}

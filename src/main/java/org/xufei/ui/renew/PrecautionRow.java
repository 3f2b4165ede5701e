package org.xufei.ui.renew;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.xufei.domain.guide.Precaution;
import org.xufei.ui.Disclosure;
import org.xufei.ui.EvidenceNotes;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;
import org.xufei.ui.Views;

/** A precaution to tick off; why and how expand. */
final class PrecautionRow {

    private final PrecautionItem item;
    private final ChecklistViewModel checklist;
    private final Texts texts;
    private final EvidenceNotes evidenceNotes;

    @FXML
    private VBox root;

    @FXML
    private CheckBox box;

    @FXML
    private Disclosure collapse;

    @FXML
    private VBox more;

    @FXML
    private Label why;

    @FXML
    private Label how;

    @FXML
    private StackPane evidence;

    PrecautionRow(PrecautionItem item, ChecklistViewModel checklist, Texts texts, EvidenceNotes evidenceNotes) {
        this.item = item;
        this.checklist = checklist;
        this.texts = texts;
        this.evidenceNotes = evidenceNotes;
        Views.load(this, texts);
    }

    Node root() {
        return root;
    }

    @FXML
    private void initialize() {
        Precaution precaution = item.precaution();
        box.setId("precaution-" + precaution.id());
        box.setText(texts.of(precaution.title()));
        collapse.setId("why-" + precaution.id());
        collapse.setAccessibleText(texts.of(Message.of("renew.precaution.more.for", precaution.title())));
        Nodes.show(more, false);
    }

    /** Shows whether the precaution is ticked. */
    void showTick() {
        box.setSelected(checklist.isTicked(item));
    }

    @FXML
    private void tick() {
        checklist.tick(item, box.isSelected());
    }

    @FXML
    private void toggle() {
        if (evidence.getChildren().isEmpty()) {
            Precaution precaution = item.precaution();
            why.setText(texts.of(Message.of("renew.precaution.why", precaution.why())));
            how.setText(texts.of(Message.of("renew.precaution.how", precaution.how())));
            evidence.getChildren().add(evidenceNotes.on(precaution.evidence()));
        }
        Nodes.show(more, !more.isVisible());
        collapse.setText(
                texts.of(more.isVisible() ? Message.of("renew.precaution.less") : Message.of("renew.precaution.more")));
    }
}

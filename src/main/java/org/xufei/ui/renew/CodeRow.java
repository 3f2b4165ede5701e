package org.xufei.ui.renew;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.xufei.domain.guide.DialCode;
import org.xufei.ui.CommandBinder;
import org.xufei.ui.EvidenceNotes;
import org.xufei.ui.Nodes;
import org.xufei.ui.RowCommand;
import org.xufei.ui.Texts;
import org.xufei.ui.Views;

/** A code to dial: what it is for, the code, and what to expect. */
final class CodeRow {

    private static final int LONGEST_BESIDE_ITS_PURPOSE = 14;

    @FXML
    private VBox root;

    @FXML
    private HBox head;

    @FXML
    private Label purpose;

    @FXML
    private HBox longCode;

    @FXML
    private Label expect;

    @FXML
    private StackPane evidence;

    /**
     * @param copy puts a code on the clipboard
     */
    CodeRow(
            DialCode code,
            Texts texts,
            EvidenceNotes evidenceNotes,
            CommandBinder commands,
            RowCommand<DialCode> copy) {
        Views.load(this, texts);
        boolean isLong = code.code().length() > LONGEST_BESIDE_ITS_PURPOSE;
        Nodes.say(purpose, texts.of(code.purpose()));
        Nodes.say(expect, texts.of(code.expect()));
        evidence.getChildren().setAll(evidenceNotes.on(code.evidence()));
        (isLong ? longCode : head).getChildren().add(new DialCodeButton(code, commands, copy));
        Nodes.show(longCode, isLong);
        if (!isLong) {
            head.getStyleClass().add("large-code");
        }
    }

    Node root() {
        return root;
    }
}

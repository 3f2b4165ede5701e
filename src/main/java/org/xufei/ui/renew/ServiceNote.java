package org.xufei.ui.renew;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.xufei.domain.guide.ChannelService;
import org.xufei.ui.EvidenceNotes;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;
import org.xufei.ui.Views;

/** Whether the operator serves the channel, marked where that is in doubt. */
final class ServiceNote {

    @FXML
    private VBox root;

    @FXML
    private Label note;

    @FXML
    private StackPane evidence;

    ServiceNote(ChannelService service, Texts texts, EvidenceNotes evidenceNotes) {
        Views.load(this, texts);
        Nodes.say(note, texts.of(service.note()));
        evidence.getChildren().setAll(evidenceNotes.on(service.evidence()));
        if (service.state() != ChannelService.State.SERVED) {
            root.getStyleClass().add("service-doubtful");
        }
    }

    Node root() {
        return root;
    }
}

package org.xufei.ui.renew;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xufei.domain.advice.ChannelReason;
import org.xufei.ui.Texts;
import org.xufei.ui.Views;

/** A reason for or against a channel: a sign that says which, and a few words. */
final class ReasonLine {

    @FXML
    private HBox root;

    @FXML
    private FontIcon icon;

    @FXML
    private Label reason;

    ReasonLine(ChannelReason.Tone tone, String text, Texts texts) {
        Views.load(this, texts);
        icon.setIconLiteral(
                switch (tone) {
                    case GOOD -> "fth-check";
                    case MIND -> "fth-alert-triangle";
                    case UNKNOWN -> "fth-help-circle";
                    case AGAINST -> "fth-x";
                });
        root.getStyleClass()
                .add(
                        switch (tone) {
                            case GOOD -> "good";
                            case MIND -> "warning";
                            case UNKNOWN -> "neutral";
                            case AGAINST -> "danger";
                        });
        reason.setText(text);
    }

    Node root() {
        return root;
    }
}

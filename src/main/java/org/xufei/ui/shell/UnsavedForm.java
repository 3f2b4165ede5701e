package org.xufei.ui.shell;

import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import org.xufei.ui.Message;
import org.xufei.ui.Texts;

/** Asks before closing would lose something that was typed and not saved. */
public final class UnsavedForm {

    private UnsavedForm() {}

    /**
     * Whether the user lets it go.
     *
     * @param what says that something is not saved yet
     */
    public static boolean mayBeDropped(Stage owner, Texts texts, Message what) {
        ButtonType back = new ButtonType(texts.of(Message.of("shell.unsaved.back")), ButtonBar.ButtonData.CANCEL_CLOSE);
        ButtonType drop = new ButtonType(texts.of(Message.of("shell.unsaved.drop")), ButtonBar.ButtonData.NO);
        Alert alert = new Alert(Alert.AlertType.NONE, texts.of(Message.of("shell.unsaved.question")), back, drop);
        alert.initOwner(owner);
        alert.setTitle(texts.of(Message.of("shell.title")));
        alert.setHeaderText(texts.of(what));
        alert.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        // A stray Enter keeps what was typed.
        if (alert.getDialogPane().lookupButton(back) instanceof Button safe) {
            safe.setDefaultButton(true);
            safe.getStyleClass().add("accent");
        }
        return alert.showAndWait().filter(drop::equals).isPresent();
    }
}

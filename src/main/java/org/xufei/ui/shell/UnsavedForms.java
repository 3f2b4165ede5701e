package org.xufei.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import org.xufei.domain.Room;
import org.xufei.state.Navigation;
import org.xufei.ui.Form;
import org.xufei.ui.Message;
import org.xufei.ui.RoomModel;
import org.xufei.ui.Texts;

/** Asks before closing would lose something that was typed and not saved. */
public final class UnsavedForms {

    private final Navigation navigation;
    private final Map<Room, RoomModel> rooms;

    /** @param rooms which tell their forms */
    public UnsavedForms(Navigation navigation, Map<Room, RoomModel> rooms) {
        this.navigation = navigation;
        this.rooms = new EnumMap<>(rooms);
    }

    /**
     * Whether closing loses nothing, or nothing that the user does not let go. Otherwise goes to the form with what is not saved.
     *
     * @param texts of the language that is spoken now
     */
    public boolean mayClose(Stage owner, Texts texts) {
        for (Map.Entry<Room, RoomModel> each : rooms.entrySet()) {
            for (Form<?> form : each.getValue().forms()) {
                if (form.isDirty()
                        && !mayBeDiscarded(owner, texts, form.wording().closing())) {
                    navigation.goTo(each.getKey());
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean mayBeDiscarded(Stage owner, Texts texts, Message what) {
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

package org.xufei.ui.simcards;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A field for a code, which shows dots. The code itself shows only as long as the button beside it is held down, by mouse or by the
 * space bar.
 */
public final class MaskedField extends HBox {

    private final PasswordField input = new PasswordField();
    private final Label code = new Label();
    private final Button show = new Button("", new FontIcon(Feather.EYE));

    public MaskedField() {
        getStyleClass().add("masked-field");
        input.getStyleClass().add("masked-input");
        code.getStyleClass().add("masked-code");
        code.setVisible(false);
        code.setMouseTransparent(true);
        code.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        show.getStyleClass().addAll("quiet", "masked-show");
        show.disableProperty().bind(input.textProperty().isEmpty());
        // Not bound to the text: what is not shown stands nowhere but in the field.
        show.armedProperty().subscribe(held -> {
            code.setText(held ? input.getText() : "");
            code.setVisible(held);
        });
        // The name of the whole says what holding the button does.
        accessibleTextProperty().subscribe(name -> {
            show.setAccessibleText(name);
            show.setTooltip(name == null ? null : new Tooltip(name));
        });
        StackPane both = new StackPane(input, code);
        HBox.setHgrow(both, Priority.ALWAYS);
        getChildren().setAll(both, show);
    }

    /** What is typed into. */
    public PasswordField input() {
        return input;
    }

    public String getPromptText() {
        return input.getPromptText();
    }

    public void setPromptText(String text) {
        input.setPromptText(text);
    }
}

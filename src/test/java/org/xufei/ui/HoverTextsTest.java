package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;

final class HoverTextsTest {

    private static final String LONG = "Cellcard · Dara · warehouse at the river";

    private Screen screen;
    private Label label;

    @BeforeEach
    void openTheWindow() throws TimeoutException {
        screen = new Screen(600, 200);
        label = Screen.onFx(() -> {
            Label cut = new Label(LONG);
            HoverTexts.serve(screen.scene());
            screen.show(new Pane(cut));
            return cut;
        });
    }

    @AfterEach
    void closeTheWindow() throws TimeoutException {
        screen.close();
    }

    @Test
    void showsACutTextWholeOnlyWhileItIsCut() {
        Screen.onFx(() -> {
            enter(80);
            assertThat(label.getTooltip().getText()).isEqualTo(LONG);
            label.setText("Smart · another row whose text is cut");
            enter(80);
            assertThat(label.getTooltip().getText()).isEqualTo(label.getText());
            enter(500);
            assertThat(label.getTooltip()).isNull();
            return label;
        });
    }

    @Test
    void saysWhatAButtonDoesThatIsOnlyAnIcon() {
        Screen.onFx(() -> {
            Button button = new Button("", new FontIcon("fth-list"));
            button.setAccessibleText("Known numbers");
            screen.show(new Pane(button));
            enter(button);
            assertThat(button.getTooltip().getText()).isEqualTo("Known numbers");
            button.setText("Known numbers");
            screen.layOut();
            enter(button);
            assertThat(button.getTooltip()).isNull();
            return button;
        });
    }

    private void enter(double width) {
        label.setMaxWidth(width);
        label.setPrefWidth(width);
        screen.layOut();
        enter(label);
    }

    private static void enter(Node node) {
        node.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_ENTERED_TARGET,
                1,
                1,
                1,
                1,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                false,
                true,
                null));
    }
}

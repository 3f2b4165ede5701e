package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xufei.Hands;
import org.xufei.PutsGlobalsBack;
import org.xufei.domain.Language;
import org.xufei.domain.input.InputParser;
import org.xufei.domain.input.PlausibleDates;

@ExtendWith(PutsGlobalsBack.class)
final class FieldBoxTest {

    private static final PlausibleDates PAID = PlausibleDates.past(LocalDate.of(2026, 11, 25));

    private final FormField<LocalDate> field = new FormField<>(text -> InputParser.date(text, PAID));
    private final Hands hands = new Hands();
    private Screen screen;
    private TextField input;
    private CheckBox below;

    @BeforeEach
    void show() throws TimeoutException {
        screen = new Screen(400, 300);
        below = Screen.onFx(() -> new CheckBox("remind me"));
        input = Screen.onFx(() -> {
            TextField made = new TextField();
            FieldBox box = new FieldBox();
            box.setCaption("Paid on");
            box.setControl(made);
            Nodes.bind(made.textProperty(), field.text());
            box.follow(field, made, new Texts(Language.ENGLISH));
            screen.show(new VBox(box, new Button("next"), below));
            made.getScene().getWindow().requestFocus();
            made.requestFocus();
            return made;
        });
    }

    @AfterEach
    void closeTheWindow() throws TimeoutException {
        screen.close();
    }

    @Test
    void showsADateBackInFullWhileItIsTyped() {
        hands.write("23/11/2025");
        assertThat(said(".field-remark")).containsExactly("This means 2025-11-23 (year-month-day)");
        assertThat(said(".field-error")).isEmpty();
    }

    @Test
    void offersBothReadingsOnceTheFieldIsLeftAndTakesTheOneThatIsClicked() {
        hands.write("26.11.25");
        assertThat(said(".field-error")).isEmpty();
        hands.push(KeyCode.TAB);
        assertThat(said(".field-error")).containsExactly("Two days are written like this. Which one is it?");
        assertThat(offers()).containsExactly("2026-11-25", "2025-11-26");
        layOut();

        hands.clickOn("2025-11-26");

        assertThat(field.text().get()).isEqualTo("2025-11-26");
        assertThat(Screen.onFx(input::isFocused)).isTrue();
        assertThat(offers()).isEmpty();
        assertThat(said(".field-error")).isEmpty();
    }

    @Test
    void offersTheLikelyYearToTheKeyboardToo() {
        hands.write("0026-11-20");
        hands.push(KeyCode.TAB);
        assertThat(offers()).containsExactly("2026-11-20");
        layOut();
        hands.push(KeyCode.SHIFT, KeyCode.TAB);

        hands.push(KeyCode.SPACE);

        assertThat(field.value()).contains(LocalDate.of(2026, 11, 20));
    }

    @Test
    void letsAClickLandBelowAFieldWithAnErrorThatItLeaves() {
        hands.write("no date");
        hands.moveTo(below);

        hands.press(MouseButton.PRIMARY);
        Hands.untilDrawn();
        layOut();
        assertThat(said(".field-error")).as("nothing moves under the mouse").isEmpty();
        hands.release(MouseButton.PRIMARY);

        assertThat(Screen.onFx(below::isSelected)).isTrue();
        assertThat(said(".field-error")).isNotEmpty();
    }

    private void layOut() {
        Screen.onFx(() -> {
            screen.layOut();
            return true;
        });
    }

    private List<String> said(String style) {
        return Screen.onFx(() ->
                seen(style).stream().map(Label.class::cast).map(Label::getText).toList());
    }

    private List<String> offers() {
        return Screen.onFx(() -> seen(".field-offer").stream()
                .map(Button.class::cast)
                .map(Button::getText)
                .toList());
    }

    private List<Node> seen(String style) {
        return screen.root().lookupAll(style).stream()
                .filter(node -> Screen.visible(screen.root()).anyMatch(node::equals))
                .toList();
    }
}

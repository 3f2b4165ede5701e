package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.Calendar;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xufei.Hands;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;

@ExtendWith(PutsGlobalsBack.class)
final class DateFieldTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    @TempDir
    private Path folder;

    private final Hands hands = new Hands();
    private Screen screen;
    private DateField field;

    @BeforeEach
    void show() throws TimeoutException {
        screen = new Screen(700, 600);
        field = Screen.onFx(() -> {
            DateField made = new DateField();
            made.setCalendar("Calendar", () -> TODAY);
            screen.show(new VBox(made, new Button("next")));
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
    void opensTheCalendarAtTheTypedDate() {
        hands.write("2025-11-30");
        hands.push(KeyCode.F4);
        assertThat(shownDate()).contains(LocalDate.of(2025, 11, 30));
    }

    @Test
    void opensTheCalendarWithTheArrowToo() {
        hands.write("2025-11-30");
        hands.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(shownDate()).contains(LocalDate.of(2025, 11, 30));
    }

    @Test
    void opensTheCalendarByItsButton() {
        hands.clickOn(".date-button");
        assertThat(shownDate()).contains(TODAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025-02-30", "soon"})
    void opensTheCalendarTodayWhenNoDateIsTyped(String text) {
        hands.write(text);
        hands.push(KeyCode.F4);
        assertThat(shownDate()).contains(TODAY);
        assertThat(text()).isEqualTo(text);
    }

    @Test
    void opensNoCalendarByTheArrowAlone() {
        hands.push(KeyCode.DOWN);
        assertThat(shownDate()).isEmpty();
    }

    @Test
    void takesThePickedDay() {
        hands.write("2025-11-30");
        hands.push(KeyCode.F4);
        pick("4");
        assertThat(text()).isEqualTo("2025-11-04");
        assertThat(shownDate()).isEmpty();
        assertThat(Screen.onFx(field::isFocused)).isTrue();
    }

    @Test
    void takesTheDayThatTheCalendarOpenedAt() {
        hands.push(KeyCode.F4);
        pick("9");
        assertThat(text()).isEqualTo("2026-03-09");
        assertThat(shownDate()).isEmpty();
    }

    @Test
    void opensAgainAtThePickedDay() {
        hands.push(KeyCode.F4);
        pick("17");
        hands.push(KeyCode.F4);
        assertThat(shownDate()).contains(LocalDate.of(2026, 3, 17));
    }

    @Test
    void escapesFromTheCalendarWithTheTextAsTyped() {
        hands.write("2025-1");
        hands.push(KeyCode.F4);
        assertThat(shownDate()).isPresent();
        hands.push(KeyCode.ESCAPE);
        assertThat(shownDate()).isEmpty();
        assertThat(text()).isEqualTo("2025-1");
    }

    @Test
    void marksTheTodayThatItIsToldAndNotTheMachines() {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Honolulu"));
        LocalDate inPhnomPenh = LocalDate.now(ZoneId.systemDefault()).plusDays(1);
        RunningApp.fx(() -> {
            field.setCalendar("Calendar", () -> inPhnomPenh);
            return field;
        });
        hands.push(KeyCode.F4);
        assertThat(marked()).containsExactly(Integer.toString(inPhnomPenh.getDayOfMonth()));
        hands.push(KeyCode.ESCAPE);
        hands.write(inPhnomPenh.plusYears(1).toString());
        hands.push(KeyCode.F4);
        assertThat(marked()).isEmpty();
    }

    private static List<String> marked() {
        return RunningApp.fx(() -> calendar().orElseThrow().lookupAll(".day-cell").stream()
                .filter(cell -> cell.getStyleClass().contains("today"))
                .map(cell -> ((DateCell) cell).getText())
                .toList());
    }

    @Test
    void keepsABadTextWhenItIsLeft() {
        hands.write("31/12/2025");
        hands.push(KeyCode.TAB);
        assertThat(Screen.onFx(field::isFocused)).isFalse();
        assertThat(text()).isEqualTo("31/12/2025");
    }

    @Test
    void escapesFromTheCalendarAndNotFromTheForm() throws TimeoutException, IOException {
        screen.close();
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#receiptsRoom");
            app.click("#recordNew");
            app.untilFocused(".form #number");
            app.click("#collapse");
            app.type("#date", "2025-11-30");
            app.keys(KeyCode.F4);
            app.until("the calendar is open", () -> shownDate().isPresent());

            app.keys(KeyCode.ESCAPE);

            app.until("the calendar is gone", () -> shownDate().isEmpty());
            assertThat(app.text("#date")).isEqualTo("2025-11-30");
            app.click("#cancel");
        }
    }

    private void pick(String day) {
        hands.clickOn(RunningApp.fx(() -> calendar().orElseThrow().lookupAll(".day-cell").stream()
                .map(DateCell.class::cast)
                .filter(cell -> cell.getText().equals(day))
                .filter(cell -> cell.getStyleClass().stream().noneMatch(style -> style.endsWith("-month")))
                .findFirst()
                .orElseThrow()));
    }

    private String text() {
        return Screen.onFx(field::getText);
    }

    /** The date that the calendar stands at; empty while none is open. */
    private static Optional<LocalDate> shownDate() {
        return RunningApp.fx(() -> calendar().map(Calendar::getValue));
    }

    private static Optional<Calendar> calendar() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(window -> window.getScene().getRoot().lookup(".date-popup"))
                .filter(Calendar.class::isInstance)
                .map(Calendar.class::cast)
                .findFirst();
    }
}

package org.xufei.ui;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CustomTextField;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xufei.domain.entry.Entry;

/**
 * A date to type or to pick from a calendar. JavaFX's own DatePicker replaces what was typed when it cannot read it; here the text is
 * the user's.
 */
public final class DateField extends CustomTextField {

    private final Popup popup = new Popup();
    private final Button open = new Button();
    private Supplier<LocalDate> firstShown = () -> LocalDate.EPOCH;

    public DateField() {
        FontIcon icon = new FontIcon(Feather.CALENDAR);
        open.setGraphic(icon);
        open.getStyleClass().add("date-button");
        open.setFocusTraversable(false);
        open.setOnAction(event -> showCalendar());
        setRight(open);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F4 || (event.getCode() == KeyCode.DOWN && event.isAltDown())) {
                showCalendar();
                event.consume();
            }
        });
    }

    /**
     * @param text what a screen reader says of the calendar button
     * @param today where the calendar opens while no date is typed
     */
    public void setCalendar(String text, Supplier<LocalDate> today) {
        open.setAccessibleText(text);
        firstShown = today;
    }

    private void showCalendar() {
        Calendar calendar = new Calendar(Entry.date(getText()).value().orElseGet(firstShown));
        calendar.getStyleClass().add("date-popup");
        calendar.valueProperty().subscribe((before, picked) -> {
            setText(picked.toString());
            popup.hide();
            requestFocus();
        });
        popup.getContent().setAll(calendar);
        Bounds bounds = localToScreen(getBoundsInLocal());
        popup.show(this, bounds.getMinX(), bounds.getMaxY() + 4);
        calendar.requestFocus();
    }
}

package org.xufei.ui;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CalendarSkin;
import atlantafx.base.controls.CustomTextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.DateCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xufei.domain.input.InputParser;

/**
 * A date to type or to pick from a calendar. JavaFX's own DatePicker replaces what was typed when it cannot read it; here the text is
 * the user's.
 */
public final class DateField extends CustomTextField {

    private static final String TODAY = "today";

    private final Popup popup = new Popup();
    private final Disclosure open = new Disclosure();
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
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F4 || (event.getCode() == KeyCode.DOWN && event.isAltDown())) {
                showCalendar();
                event.consume();
            } else if (!popup.isShowing() && !event.isShortcutDown()) {
                step(event);
            }
        });
    }

    /**
     * @param text what a screen reader says of the calendar button
     * @param today in Phnom Penh: marked, and where the calendar opens while no date is typed
     */
    public void setCalendar(String text, Supplier<LocalDate> today) {
        open.setAccessibleText(text);
        firstShown = today;
    }

    /** Arrows go by the day and page keys by the month, so that no calendar is needed to change a date. */
    private void step(KeyEvent event) {
        Optional<LocalDate> typed = InputParser.date(getText()).value();
        Optional<LocalDate> stepped = switch (event.getCode()) {
            case UP -> typed.map(date -> date.plusDays(1));
            case DOWN -> typed.map(date -> date.minusDays(1));
            case PAGE_UP -> typed.map(date -> date.plusMonths(1));
            case PAGE_DOWN -> typed.map(date -> date.minusMonths(1));
            default -> Optional.empty();
        };
        stepped.ifPresent(date -> {
            setText(date.toString());
            event.consume();
        });
    }

    private void showCalendar() {
        Calendar calendar = new Calendar(InputParser.date(getText()).value().orElseGet(firstShown));
        calendar.getStyleClass().add("date-popup");
        // The calendar's value does not change when the day is picked that it opened at.
        calendar.setSkin(new CalendarSkin(calendar) {
            @Override
            public void selectDayCell(DateCell cell) {
                super.selectDayCell(cell);
                pick(calendar.getValue());
            }

            /** Its own mark is the machine's today, which may be another day than Phnom Penh's. */
            @Override
            public void updateDayCells() {
                super.updateDayCells();
                LocalDate today = firstShown.get();
                for (int i = 0; i < dayCells.size(); i++) {
                    dayCells.get(i).getStyleClass().remove(TODAY);
                    if (today.equals(dayCellDates[i])) {
                        dayCells.get(i).getStyleClass().add(TODAY);
                    }
                }
            }
        });
        popup.getContent().setAll(calendar);
        Bounds bounds = localToScreen(getBoundsInLocal());
        popup.show(this, bounds.getMinX(), bounds.getMaxY() + 4);
        calendar.requestFocus();
    }

    private void pick(LocalDate day) {
        setText(day.toString());
        popup.hide();
        requestFocus();
    }
}

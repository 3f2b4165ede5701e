package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xufei.PutsGlobalsBack;

/** A fault put into one row. */
@ExtendWith(PutsGlobalsBack.class)
final class RowDefectsTest {

    private final List<Throwable> logged = new ArrayList<>();

    @Test
    void theOtherRowsStandAndTheLogHasItOnce() throws TimeoutException {
        Screen screen = new Screen(600, 400);
        ListView<String> list = Screen.onFx(() -> {
            ListView<String> made = new ListView<>();
            made.setCellFactory(of -> new WrappingCell<>() {
                @Override
                protected Node node(String line) {
                    if (line.equals("broken")) {
                        throw new IllegalStateException("on purpose");
                    }
                    return new Label(line);
                }
            });
            Thread.currentThread().setUncaughtExceptionHandler((thread, defect) -> logged.add(defect));
            return made;
        });
        try {
            Screen.onFx(() -> {
                list.getItems().setAll("first", "broken", "last");
                screen.show(new StackPane(list));
                list.refresh();
                screen.layOut();
                return list;
            });
            List<String> rows = Screen.onFx(() -> list.lookupAll(".list-cell").stream()
                    .map(cell -> (ListCell<?>) cell)
                    .filter(cell -> cell.getGraphic() != null)
                    .sorted((one, other) -> one.getIndex() - other.getIndex())
                    .map(cell -> ((Label) cell.getGraphic()).getText())
                    .toList());
            assertThat(rows).hasSize(3).startsWith("first").endsWith("last");
            assertThat(rows.get(1)).contains("2").contains("log");
            assertThat(logged).singleElement().isInstanceOf(IllegalStateException.class);
        } finally {
            Screen.onFx(() -> {
                Thread.currentThread().setUncaughtExceptionHandler(null);
                return list;
            });
            screen.close();
        }
    }
}

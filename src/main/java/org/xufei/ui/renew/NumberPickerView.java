package org.xufei.ui.renew;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.ui.FxmlView;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** A list of known numbers to search and choose from. The search field keeps the focus, the arrows move in the list. */
final class NumberPickerView extends FxmlView {

    private static final int MAX_ROWS = 8;
    private static final double ROW_HEIGHT = 38;
    private static final double SEARCH_HEIGHT = 70;

    private final NumberPickerViewModel viewModel;
    private final Consumer<PhoneNumber> chosen;
    private final Runnable closed;

    @FXML
    private TextField knownSearch;

    @FXML
    private ListView<KnownNumber> knownList;

    /**
     * @param chosen told which number was chosen; the list is closed then
     * @param closed runs when the list is left without a choice
     */
    NumberPickerView(NumberPickerViewModel viewModel, Texts texts, Consumer<PhoneNumber> chosen, Runnable closed) {
        super(texts);
        this.viewModel = viewModel;
        this.chosen = chosen;
        this.closed = closed;
        load();
    }

    boolean isOpen() {
        return root().isVisible();
    }

    void open() {
        viewModel.open();
        root().setVisible(true);
        knownSearch.requestFocus();
    }

    /** The height in which the search field and some of the numbers show whole. */
    double wantedHeight() {
        return SEARCH_HEIGHT
                + ROW_HEIGHT
                        * Math.min(MAX_ROWS, Math.max(2, knownList.getItems().size()));
    }

    void hide() {
        root().setVisible(false);
    }

    @FXML
    private void initialize() {
        root().setVisible(false);
        knownSearch.setAccessibleText(knownSearch.getPromptText());
        knownList.setAccessibleText(texts.of(Message.of("renew.known.list")));
        knownList.setFixedCellSize(ROW_HEIGHT);
        knownList.setCellFactory(list -> new NumberPickerCell(texts));
        knownList.setOnMouseClicked(event -> choose());
        root().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        // The list takes the focus when it is clicked.
        root().focusWithinProperty().subscribe(within -> {
            if (!within) {
                hide();
            }
        });
        follow(
                Nodes.bind(knownSearch.textProperty(), viewModel.words()),
                viewModel.found().subscribe(this::show));
    }

    private void show(List<KnownNumber> numbers) {
        knownList.setItems(FXCollections.observableList(numbers));
        knownList.getSelectionModel().selectFirst();
        knownList.setPlaceholder(Nodes.text(
                texts.of(
                        viewModel.words().get().isBlank()
                                ? Message.of("renew.number.none")
                                : Message.of("renew.known.notfound")),
                "detail"));
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(6);
            case PAGE_UP -> move(-6);
            case ENTER -> choose();
            case ESCAPE -> {
                hide();
                closed.run();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int rows) {
        int last = knownList.getItems().size() - 1;
        int next = Math.max(0, Math.min(last, knownList.getSelectionModel().getSelectedIndex() + rows));
        knownList.getSelectionModel().select(next);
        knownList.scrollTo(Math.max(0, next - 3));
    }

    private void choose() {
        KnownNumber number = knownList.getSelectionModel().getSelectedItem();
        if (number != null) {
            hide();
            chosen.accept(number.number());
        }
    }
}

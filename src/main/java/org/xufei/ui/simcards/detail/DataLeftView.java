package org.xufei.ui.simcards.detail;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xufei.domain.input.InputParser;
import org.xufei.domain.usage.DataReading;
import org.xufei.ui.Choice;
import org.xufei.ui.FormView;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** What is left of a card's data, and for how long that will do. */
final class DataLeftView extends FormView {

    /** The forecast looks at all of them; here the latest do. */
    private static final int MAX_SHOWN = 8;

    private final CardDetailViewModel card;
    private final DataLeftViewModel viewModel;

    @FXML
    private TextField left;

    @FXML
    private Choice gigabytes;

    @FXML
    private Choice megabytes;

    @FXML
    private Button note;

    @FXML
    private VBox forecast;

    @FXML
    private VBox readings;

    DataLeftView(CardDetailViewModel card, Texts texts) {
        super(texts);
        this.card = card;
        viewModel = card.data();
        load();
    }

    /** Two taps: the number and Enter. */
    void focus() {
        left.requestFocus();
    }

    @FXML
    private void initialize() {
        CardDetailCommands verbs = card.commands();
        commands.bind(note, verbs.note);
        left.setOnAction(event -> verbs.note.run());
        follow(viewModel.shown().subscribe(this::fillReadings));
        fillReadings();
        binder.type(left, viewModel.left());
        binder.add(viewModel.unit().subscribe(unit -> {
            gigabytes.setSelected(unit == InputParser.DataUnit.GB);
            megabytes.setSelected(unit == InputParser.DataUnit.MB);
        }));
        binder.add(card.shown().subscribe(this::foresee));
    }

    @FXML
    private void countGigabytes() {
        viewModel.unit().set(InputParser.DataUnit.GB);
    }

    @FXML
    private void countMegabytes() {
        viewModel.unit().set(InputParser.DataUnit.MB);
    }

    private void foresee(Optional<ShownCard> shown) {
        forecast.getChildren()
                .setAll(shown
                        .map(of -> UsagePhrases.of(
                                of.overview().forecast(), of.overview().sufficiency(), of.planEnd()))
                        .orElse(List.of())
                        .stream()
                        .map(message -> Nodes.text(texts.of(message), "answer-line"))
                        .toList());
    }

    private void fillReadings() {
        List<Node> rows =
                viewModel.shown().stream().limit(MAX_SHOWN).map(this::row).toList();
        readings.getChildren()
                .setAll(
                        rows.isEmpty()
                                ? List.of(Nodes.text(texts.of(Message.of("detail.data.none")), "detail"))
                                : rows);
    }

    private Node row(DataReading reading) {
        Button delete = new Button();
        delete.getStyleClass().add("quiet");
        delete.setMinWidth(Button.USE_PREF_SIZE);
        commands.bind(delete, card.commands().deleteReading, reading);
        Label said = Nodes.text(texts.of(Message.of("detail.data.reading", reading.at(), reading.left())), "reading");
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(said, delete);
        row.getStyleClass().add("row-head");
        return row;
    }
}

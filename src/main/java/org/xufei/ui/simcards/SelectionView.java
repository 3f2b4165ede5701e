package org.xufei.ui.simcards;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.xufei.ui.Field;
import org.xufei.ui.FieldBox;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;
import org.xufei.ui.View;
import org.xufei.ui.Views;

/** What can be done to all cards that are marked, beside the list. */
final class SelectionView implements View {

    private final SelectionViewModel viewModel;
    private final Texts texts;
    private final View away;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML
    private VBox root;

    @FXML
    private Label title;

    @FXML
    private Label sum;

    @FXML
    private Label totals;

    @FXML
    private Label leftOut;

    @FXML
    private Label recordedToday;

    @FXML
    private CheckBox anyway;

    @FXML
    private Button again;

    @FXML
    private StackPane awayPane;

    @FXML
    private VBox changes;

    @FXML
    private FieldBox holderBox;

    @FXML
    private TextField holder;

    @FXML
    private FieldBox groupBox;

    @FXML
    private TextField group;

    @FXML
    private FieldBox placeBox;

    @FXML
    private TextField place;

    @FXML
    private FieldBox leadTimesBox;

    @FXML
    private TextField leadTimes;

    @FXML
    private Button saveAll;

    SelectionView(SelectionViewModel viewModel, Texts texts, View away) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.away = away;
        Views.load(this, texts);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        away.close();
    }

    @FXML
    private void initialize() {
        BulkFields fields = viewModel.fields();
        awayPane.getChildren().setAll(away.root());
        changes.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                save();
                event.consume();
            }
        });
        subscriptions = Subscription.combine(
                type(holder, holderBox, fields.holder()),
                type(group, groupBox, fields.group()),
                type(place, placeBox, fields.place()),
                type(leadTimes, leadTimesBox, fields.leadTimes()),
                fields.touched().subscribe(touched -> saveAll.setDisable(!touched)),
                viewModel.ids().subscribe(ids -> title.setText(texts.of(Message.of("cards.bulk.count", ids.size())))),
                Nodes.bind(anyway.selectedProperty(), viewModel.anyway()),
                viewModel.repeat().subscribe(repeat -> showRepeat()),
                viewModel.anyway().subscribe(insists -> showRepeat()),
                viewModel.recording().subscribe(recording -> showRepeat()));
    }

    @FXML
    private void again() {
        viewModel.renew();
    }

    @FXML
    private void save() {
        viewModel.save();
    }

    @FXML
    private void retire() {
        viewModel.retire();
    }

    private void showRepeat() {
        sum.setText(texts.of(viewModel.renewalMessage()));
        String total = texts.of(viewModel.totals());
        totals.setText(total);
        Nodes.show(totals, !total.isEmpty());
        again.setDisable(total.isEmpty() || viewModel.recording().get());
        show(leftOut, viewModel.leftOutMessage());
        Optional<Message> today = viewModel.recordedTodayMessage();
        show(recordedToday, today);
        Nodes.show(anyway, today.isPresent());
    }

    private void show(Label label, Optional<Message> message) {
        label.setText(message.map(texts::of).orElse(""));
        Nodes.show(label, message.isPresent());
    }

    private Subscription type(TextField input, FieldBox box, Field<?> field) {
        return Subscription.combine(
                Nodes.bind(input.textProperty(), field.text()),
                box.follow(field, input, texts),
                field.text()
                        .subscribe(text -> input.setPromptText(texts.of(
                                viewModel.fields().isTouched(field)
                                        ? Message.of("cards.bulk.emptied")
                                        : Message.of("cards.bulk.untouched")))));
    }
}

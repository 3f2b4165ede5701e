package org.xufei.ui.simcards;

import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.xufei.domain.sim.SimCard;
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
    private final Runnable backToList;
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
    private ComboBox<String> holder;

    @FXML
    private Button holderClear;

    @FXML
    private FieldBox groupBox;

    @FXML
    private ComboBox<String> group;

    @FXML
    private Button groupClear;

    @FXML
    private FieldBox placeBox;

    @FXML
    private ComboBox<String> place;

    @FXML
    private Button placeClear;

    @FXML
    private FieldBox leadTimesBox;

    @FXML
    private TextField leadTimes;

    @FXML
    private Button leadTimesClear;

    @FXML
    private Button saveAll;

    /** @param backToList gives the focus to the list of cards */
    SelectionView(SelectionViewModel viewModel, Texts texts, View away, Runnable backToList) {
        this.backToList = backToList;
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
            if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
                save();
                event.consume();
            }
        });
        subscriptions = Subscription.combine(
                suggest(holder, fields.holder(), card -> card.custody().holder()),
                suggest(group, fields.group(), card -> card.custody().group()),
                suggest(place, fields.place(), card -> card.custody().place()),
                type(leadTimes, fields.leadTimes()),
                fields.leadTimes().prompt().subscribe(prompt -> leadTimes.setPromptText(texts.of(prompt))),
                follow(holderBox, holder, holderClear, fields.holder()),
                follow(groupBox, group, groupClear, fields.group()),
                follow(placeBox, place, placeClear, fields.place()),
                follow(leadTimesBox, leadTimes, leadTimesClear, fields.leadTimes()),
                fields.changed().subscribe(this::showChanged),
                viewModel.ids().subscribe(ids -> title.setText(texts.of(Message.of("cards.bulk.count", ids.size())))),
                Nodes.bind(anyway.selectedProperty(), viewModel.anyway()),
                viewModel.repeat().subscribe(repeat -> showRepeat()),
                viewModel.anyway().subscribe(insists -> showRepeat()),
                viewModel.recording().subscribe(recording -> showRepeat()));
    }

    /** Leads to what records all marked cards again. */
    void goToRecord() {
        goTo(again);
    }

    /** Leads to the fields that change all marked cards. */
    void goToChanges() {
        goTo(holder);
    }

    private static void goTo(Node control) {
        control.requestFocus();
        Nodes.reveal(control);
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

    private void showChanged(boolean changed) {
        if (!changed) {
            leave(saveAll);
        }
        saveAll.setDisable(!changed);
    }

    /** A button that is switched off would hand the focus to whatever comes next in the window. */
    private void leave(Button button) {
        if (button.isFocused()) {
            backToList.run();
        }
    }

    private void showRepeat() {
        sum.setText(texts.of(viewModel.renewalMessage()));
        String total = texts.of(viewModel.totals());
        totals.setText(total);
        Nodes.show(totals, !total.isEmpty());
        boolean nothing = total.isEmpty() || viewModel.recording().get();
        if (nothing) {
            leave(again);
        }
        again.setDisable(nothing);
        show(leftOut, viewModel.leftOutMessage());
        Optional<Message> today = viewModel.recordedTodayMessage();
        show(recordedToday, today);
        Nodes.show(anyway, today.isPresent());
    }

    private void show(Label label, Optional<Message> message) {
        label.setText(message.map(texts::of).orElse(""));
        Nodes.show(label, message.isPresent());
    }

    private Subscription suggest(ComboBox<String> box, BulkField<?> field, Function<SimCard, String> said) {
        return Subscription.combine(
                Suggestions.bind(box, field.field().text(), () -> viewModel.everySaid(said)),
                field.prompt().subscribe(prompt -> box.setPromptText(texts.of(prompt))));
    }

    private Subscription type(TextField input, BulkField<?> field) {
        return Nodes.bind(input.textProperty(), field.field().text());
    }

    /** A field in which the cards differ has a button that empties it in all of them. */
    private Subscription follow(FieldBox box, Control input, Button clear, BulkField<?> field) {
        String name = texts.of(Message.of("cards.bulk.clear", box.getCaption()));
        clear.setAccessibleText(name);
        clear.setTooltip(new Tooltip(name));
        clear.setOnAction(event -> {
            field.clear();
            input.requestFocus();
        });
        return Subscription.combine(
                box.follow(field.field(), input, texts),
                field.several().subscribe(several -> Nodes.show(clear, several)));
    }
}

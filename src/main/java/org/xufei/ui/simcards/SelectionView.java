package org.xufei.ui.simcards;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.xufei.ui.Command;
import org.xufei.ui.FormView;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;
import org.xufei.ui.View;

/** What can be done to all cards that are marked, beside the list. */
final class SelectionView extends FormView {

    private final SelectionViewModel viewModel;
    private final SimCardCommands verbs;
    private final View away;
    private final Runnable backToList;

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
    private Button repeat;

    @FXML
    private StackPane awayPane;

    @FXML
    private VBox changes;

    @FXML
    private ComboBox<String> holder;

    @FXML
    private Button holderClear;

    @FXML
    private ComboBox<String> group;

    @FXML
    private Button groupClear;

    @FXML
    private ComboBox<String> place;

    @FXML
    private Button placeClear;

    @FXML
    private TextField leadTimes;

    @FXML
    private Button leadTimesClear;

    @FXML
    private Label bulkHint;

    @FXML
    private Button saveAll;

    @FXML
    private Button retire;

    /** @param backToList gives the focus to the list of cards */
    SelectionView(SimCardsViewModel room, Texts texts, View away, Runnable backToList) {
        super(texts);
        this.backToList = backToList;
        viewModel = room.selection();
        verbs = room.commands();
        this.away = away;
        load();
    }

    @Override
    public void close() {
        super.close();
        away.close();
    }

    @FXML
    private void initialize() {
        BulkFields fields = viewModel.fields();
        awayPane.getChildren().setAll(away.root());
        binder.part(changes, fields.form(), verbs.saveMarked, bulkHint);
        binder.type(
                holder,
                fields.holder().field(),
                () -> viewModel.distinctTexts(card -> card.custody().holder()));
        binder.type(
                group,
                fields.group().field(),
                () -> viewModel.distinctTexts(card -> card.custody().group()));
        binder.type(
                place,
                fields.place().field(),
                () -> viewModel.distinctTexts(card -> card.custody().place()));
        binder.type(leadTimes, fields.leadTimes().field());
        bind(fields.holder(), holder, holder::setPromptText, holderClear);
        bind(fields.group(), group, group::setPromptText, groupClear);
        bind(fields.place(), place, place::setPromptText, placeClear);
        bind(fields.leadTimes(), leadTimes, leadTimes::setPromptText, leadTimesClear);
        binder.tick(anyway, viewModel.repeat().anyway());
        binder.add(beforeDisabled(verbs.saveMarked, saveAll));
        binder.add(beforeDisabled(verbs.recordMarked, repeat));
        binder.add(beforeDisabled(verbs.retireMarked, retire));
        binder.add(viewModel
                .ids()
                .subscribe(ids -> title.setText(texts.of(Message.of("cards.bulk.count", ids.size())))));
        binder.add(viewModel.repeat().receipts().subscribe(receipts -> showRepeat()));
        binder.add(viewModel.repeat().anyway().subscribe(insists -> showRepeat()));
        commands.bind(repeat, verbs.recordMarked);
        commands.bind(saveAll, verbs.saveMarked);
        commands.bind(retire, verbs.retireMarked);
    }

    /** Leads to what records all marked cards again. */
    void goToRecord() {
        goTo(repeat);
    }

    /** Leads to the fields that change all marked cards. */
    void goToChanges() {
        goTo(holder);
    }

    private static void goTo(Node control) {
        control.requestFocus();
        Nodes.reveal(control);
    }

    /** A button that is switched off would hand the focus to whatever comes next in the window. */
    private Subscription beforeDisabled(Command command, Button button) {
        return command.enabled().subscribe(enabled -> {
            if (!enabled && button.isFocused()) {
                backToList.run();
            }
        });
    }

    private void showRepeat() {
        sum.setText(texts.of(viewModel.renewalMessage()));
        String total = texts.of(viewModel.totals());
        totals.setText(total);
        Nodes.show(totals, !total.isEmpty());
        Nodes.show(leftOut, viewModel.leftOutMessage().map(texts::of));
        Optional<Message> today = viewModel.repeat().recordedToday();
        Nodes.show(recordedToday, today.map(texts::of));
        Nodes.show(anyway, today.isPresent());
    }

    /** A field in which the cards differ has a button that empties it in all of them. */
    private void bind(BulkField<?> field, Control input, Consumer<String> prompter, Button clear) {
        commands.bindIcon(clear, verbs.clearInAll, field);
        clear.addEventHandler(ActionEvent.ACTION, pressed -> input.requestFocus());
        binder.show(clear, field.several());
        binder.add(field.prompt().subscribe(prompt -> prompter.accept(texts.of(prompt))));
    }
}

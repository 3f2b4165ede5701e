package org.xufei.ui.simcards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.sim.SimCard;
import org.xufei.ui.ComboBoxes;
import org.xufei.ui.DateField;
import org.xufei.ui.FieldBox;
import org.xufei.ui.FormBinder;
import org.xufei.ui.FormField;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;
import org.xufei.ui.View;
import org.xufei.ui.Views;

/** The form for one card, beside the list. */
final class CardFormView implements View {

    private final CardFormViewModel viewModel;
    private final CardFields fields;
    private final Texts texts;
    private final FormBinder binder;

    @FXML
    private VBox root;

    @FXML
    private Label title;

    @FXML
    private ScrollPane scroll;

    @FXML
    private FieldBox numberBox;

    @FXML
    private TextField number;

    @FXML
    private Label numberNote;

    @FXML
    private FieldBox operatorBox;

    @FXML
    private ComboBox<String> operator;

    @FXML
    private FieldBox nicknameBox;

    @FXML
    private TextField nickname;

    @FXML
    private FieldBox holderBox;

    @FXML
    private ComboBox<String> holder;

    @FXML
    private FieldBox groupBox;

    @FXML
    private ComboBox<String> group;

    @FXML
    private FieldBox placeBox;

    @FXML
    private ComboBox<String> place;

    @FXML
    private FieldBox iccidBox;

    @FXML
    private TextField iccid;

    @FXML
    private FieldBox pinBox;

    @FXML
    private MaskedField pin;

    @FXML
    private FieldBox pukBox;

    @FXML
    private MaskedField puk;

    @FXML
    private FieldBox registeredNameBox;

    @FXML
    private TextField registeredName;

    @FXML
    private FieldBox leadTimesBox;

    @FXML
    private TextField leadTimes;

    @FXML
    private ComboBox<StatusMode> status;

    @FXML
    private FieldBox statusDateBox;

    @FXML
    private DateField statusDate;

    @FXML
    private FieldBox replacementBox;

    @FXML
    private ComboBox<String> replacement;

    @FXML
    private FieldBox noteBox;

    @FXML
    private TextArea note;

    @FXML
    private Label hint;

    @FXML
    private Button save;

    CardFormView(CardFormViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        fields = viewModel.fields();
        this.texts = texts;
        binder = new FormBinder(texts);
        Views.load(this, texts);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {
        binder.close();
    }

    @FXML
    private void initialize() {
        Guide guide = viewModel.guide();
        List<String> operators = new ArrayList<>(List.of(""));
        guide.operators().forEach(known -> operators.add(known.id()));
        ComboBoxes.offer(operator, operators, this::operatorName);
        ComboBoxes.offer(status, List.of(StatusMode.values()), mode -> texts.of(name(mode)));
        offerReplacements();
        statusDate.setCalendar(texts.of(Message.of("form.calendar")), viewModel::today);
        binder.keys(root, this::save, this::cancel);
        binder.type(number, numberBox, fields.number());
        binder.choose(operator, operatorBox, fields.operator());
        binder.type(nickname, nicknameBox, fields.nickname());
        suggest(holder, holderBox, fields.holder(), card -> card.custody().holder());
        suggest(group, groupBox, fields.group(), card -> card.custody().group());
        suggest(place, placeBox, fields.place(), card -> card.custody().place());
        binder.type(iccid, iccidBox, fields.iccid());
        binder.type(pin.input(), pinBox, fields.pin());
        binder.type(puk.input(), pukBox, fields.puk());
        binder.type(registeredName, registeredNameBox, fields.registeredName());
        binder.type(leadTimes, leadTimesBox, fields.leadTimes());
        binder.choose(status, fields.status());
        binder.type(statusDate, statusDateBox, fields.statusDate());
        binder.choose(replacement, replacementBox, fields.replacement());
        binder.type(note, noteBox, fields.note());
        binder.add(fields.status().subscribe(mode -> {
            Nodes.show(statusDateBox, mode != StatusMode.IN_USE);
            Nodes.show(replacementBox, mode == StatusMode.REPLACED);
        }));
        binder.add(viewModel
                .form()
                .edited()
                .subscribe(edited -> title.setText(texts.of(
                        edited.isPresent()
                                ? viewModel.form().wording().editTitle()
                                : viewModel.form().wording().newTitle()))));
        binder.add(viewModel.numberNote().subscribe(message -> tell(numberNote, message)));
        binder.add(viewModel.form().hint().subscribe(message -> tell(hint, message)));
        binder.add(viewModel.form().saving().subscribe(saving -> save.setDisable(saving)));
        binder.add(viewModel.form().open().subscribe(this::opened));
    }

    private void tell(Label label, Optional<Message> message) {
        label.setText(message.map(texts::of).orElse(""));
        Nodes.show(label, message.isPresent());
    }

    @FXML
    private void save() {
        viewModel.save();
        binder.goToFirstError();
    }

    @FXML
    private void cancel() {
        viewModel.cancel();
    }

    private void opened(boolean open) {
        if (open) {
            offerReplacements();
            scroll.setVvalue(0);
            // Not before the form shows: what is hidden cannot take the focus.
            Platform.runLater(() -> {
                root.applyCss();
                root.layout();
                (fields.number().value().isPresent() ? nickname : number).requestFocus();
            });
        }
    }

    /** Keeps what is chosen: a box forgets it with its items. */
    private void offerReplacements() {
        String chosen = fields.replacement().text().get();
        List<SimCard> others = viewModel.others();
        ComboBoxes.offer(
                replacement,
                others.stream().map(SimCard::id).map(UUID::toString).toList(),
                id -> others.stream()
                        .filter(card -> card.id().toString().equals(id))
                        .findFirst()
                        .map(CardNames::of)
                        .orElse(""));
        replacement.setValue(chosen);
    }

    private void suggest(
            ComboBox<String> input, FieldBox box, FormField<String> field, Function<SimCard, String> said) {
        binder.add(Suggestions.bind(input, field.text(), () -> viewModel.everySaid(said)));
        binder.follow(input, box, field);
    }

    private String operatorName(String id) {
        return id.isEmpty()
                ? texts.of(Message.of("cards.form.operator.unknown"))
                : viewModel.guide().operator(id).map(Operator::name).orElse(id);
    }

    private static Message name(StatusMode mode) {
        return switch (mode) {
            case IN_USE -> Message.of("cards.status.inuse");
            case RETIRED -> Message.of("cards.status.retired");
            case LOST -> Message.of("cards.status.lost");
            case REPLACED -> Message.of("cards.status.replaced");
        };
    }
}

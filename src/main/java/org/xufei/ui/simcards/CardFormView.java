package org.xufei.ui.simcards;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.sim.SimCard;
import org.xufei.ui.ComboBoxes;
import org.xufei.ui.DateField;
import org.xufei.ui.FieldBox;
import org.xufei.ui.FormPane;
import org.xufei.ui.FormView;
import org.xufei.ui.Message;
import org.xufei.ui.Texts;

/** The form for one card, beside the list. */
final class CardFormView extends FormView {

    private final CardFormViewModel viewModel;
    private final SimCardCommands verbs;
    private final CardFields fields;

    /** The root of this view, by its own type. */
    @FXML
    private FormPane root;

    @FXML
    private TextField number;

    @FXML
    private Label numberNote;

    @FXML
    private ComboBox<String> operator;

    @FXML
    private TextField nickname;

    @FXML
    private ComboBox<String> holder;

    @FXML
    private ComboBox<String> group;

    @FXML
    private ComboBox<String> place;

    @FXML
    private TextField iccid;

    @FXML
    private MaskedField pin;

    @FXML
    private MaskedField puk;

    @FXML
    private TextField registeredName;

    @FXML
    private TextField leadTimes;

    @FXML
    private ComboBox<StatusOption> status;

    @FXML
    private FieldBox statusDateBox;

    @FXML
    private DateField statusDate;

    @FXML
    private FieldBox replacementBox;

    @FXML
    private ComboBox<String> replacement;

    @FXML
    private TextArea note;

    CardFormView(SimCardsViewModel room, Texts texts) {
        super(texts);
        viewModel = room.form();
        verbs = room.commands();
        fields = viewModel.fields();
        load();
    }

    @FXML
    private void initialize() {
        List<String> operators = new ArrayList<>(List.of(""));
        viewModel.guide().operators().forEach(known -> operators.add(known.id()));
        ComboBoxes.offer(operator, operators, this::operatorName);
        ComboBoxes.offer(status, List.of(StatusOption.values()), mode -> texts.of(name(mode)));
        binder.add(viewModel.form().open().subscribe(open -> offerReplacements()));
        binder.type(number, fields.number());
        binder.choose(operator, fields.operator());
        binder.type(nickname, fields.nickname());
        binder.type(
                holder,
                fields.holder(),
                () -> viewModel.distinctTexts(card -> card.custody().holder()));
        binder.type(
                group,
                fields.group(),
                () -> viewModel.distinctTexts(card -> card.custody().group()));
        binder.type(
                place,
                fields.place(),
                () -> viewModel.distinctTexts(card -> card.custody().place()));
        binder.type(iccid, fields.iccid());
        binder.type(pin.input(), fields.pin());
        binder.type(puk.input(), fields.puk());
        binder.type(registeredName, fields.registeredName());
        binder.type(leadTimes, fields.leadTimes());
        binder.choose(status, fields.status());
        binder.type(statusDate, fields.statusDate(), viewModel::today);
        binder.choose(replacement, fields.replacement());
        binder.type(note, fields.note());
        binder.show(statusDateBox, fields.status().map(mode -> mode != StatusOption.IN_USE));
        binder.show(replacementBox, fields.status().map(mode -> mode == StatusOption.REPLACED));
        binder.tell(numberNote, viewModel.numberNote());
        binder.frame(root, viewModel.form(), verbs.saveForm, verbs.cancelForm, this::begin);
    }

    private void begin() {
        (fields.number().value().isPresent() ? nickname : number).requestFocus();
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

    private String operatorName(String id) {
        return id.isEmpty()
                ? texts.of(Message.of("cards.form.operator.unknown"))
                : viewModel.guide().operator(id).map(Operator::name).orElse(id);
    }

    private static Message name(StatusOption mode) {
        return switch (mode) {
            case IN_USE -> Message.of("cards.status.inuse");
            case RETIRED -> Message.of("cards.status.retired");
            case LOST -> Message.of("cards.status.lost");
            case REPLACED -> Message.of("cards.status.replaced");
        };
    }
}

package org.xufei.ui.simcards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.event.EventTarget;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.sim.SimCard;
import org.xufei.ui.DateField;
import org.xufei.ui.Field;
import org.xufei.ui.FieldBox;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Offers;
import org.xufei.ui.Texts;
import org.xufei.ui.View;
import org.xufei.ui.Views;

/** The form for one card, beside the list. */
final class CardFormView implements View {

    private final CardFormViewModel viewModel;
    private final Texts texts;
    /** In the order in which they stand. */
    private final Map<Field<?>, Node> inputs = new LinkedHashMap<>();

    private Subscription subscriptions = Subscription.EMPTY;

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
        this.texts = texts;
        Views.load(this, texts);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
    }

    @FXML
    private void initialize() {
        Guide guide = viewModel.guide();
        List<String> operators = new ArrayList<>(List.of(""));
        guide.operators().forEach(known -> operators.add(known.id()));
        Offers.offer(operator, operators, this::operatorName);
        Offers.offer(status, List.of(StatusMode.values()), mode -> texts.of(name(mode)));
        offerReplacements();
        statusDate.setCalendar(texts.of(Message.of("form.calendar")), viewModel::today);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::shortcut);
        subscriptions = Subscription.combine(
                Offers.choose(operator, viewModel.operator().text()),
                Offers.choose(status, viewModel.status()),
                Offers.choose(replacement, viewModel.replacement().text()),
                type(number, numberBox, viewModel.number()),
                follow(operatorBox, viewModel.operator(), operator),
                type(nickname, nicknameBox, viewModel.nickname()),
                suggest(
                        holder,
                        holderBox,
                        viewModel.holder(),
                        card -> card.custody().holder()),
                suggest(
                        group,
                        groupBox,
                        viewModel.group(),
                        card -> card.custody().group()),
                suggest(
                        place,
                        placeBox,
                        viewModel.place(),
                        card -> card.custody().place()),
                type(iccid, iccidBox, viewModel.iccid()),
                type(registeredName, registeredNameBox, viewModel.registeredName()),
                type(leadTimes, leadTimesBox, viewModel.leadTimes()),
                type(statusDate, statusDateBox, viewModel.statusDate()),
                follow(replacementBox, viewModel.replacement(), replacement),
                type(note, noteBox, viewModel.note()),
                viewModel.status().subscribe(mode -> {
                    Nodes.show(statusDateBox, mode != StatusMode.IN_USE);
                    Nodes.show(replacementBox, mode == StatusMode.REPLACED);
                }),
                viewModel
                        .edited()
                        .subscribe(edited -> title.setText(texts.of(
                                edited.isPresent()
                                        ? Message.of("cards.form.title.edit")
                                        : Message.of("cards.form.title.new")))),
                viewModel.numberNote().subscribe(message -> {
                    numberNote.setText(message.map(texts::of).orElse(""));
                    Nodes.show(numberNote, message.isPresent());
                }),
                viewModel.hint().subscribe(message -> {
                    hint.setText(message.map(texts::of).orElse(""));
                    Nodes.show(hint, message.isPresent());
                }),
                viewModel.saving().subscribe(saving -> save.setDisable(saving)),
                viewModel.open().subscribe(this::opened));
    }

    @FXML
    private void save() {
        viewModel.save();
        inputs.entrySet().stream()
                .filter(entry -> entry.getKey().flaw().get().isPresent())
                .findFirst()
                .ifPresent(entry -> entry.getValue().requestFocus());
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
                (viewModel.number().value().isPresent() ? nickname : number).requestFocus();
            });
        }
    }

    /** Keeps what is chosen: a box forgets it with its items. */
    private void offerReplacements() {
        String chosen = viewModel.replacement().text().get();
        List<SimCard> others = viewModel.others();
        Offers.offer(
                replacement,
                others.stream().map(SimCard::id).map(UUID::toString).toList(),
                id -> others.stream()
                        .filter(card -> card.id().toString().equals(id))
                        .findFirst()
                        .map(CardNames::of)
                        .orElse(""));
        replacement.setValue(chosen);
    }

    private void shortcut(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && isTypedInto(event.getTarget())) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            event.consume();
        }
    }

    /** A box of suggestions hands Enter on in the name of what is around it. */
    private static boolean isTypedInto(EventTarget target) {
        return target instanceof TextField || target instanceof FieldBox || target instanceof HBox;
    }

    private Subscription follow(FieldBox box, Field<?> field, Node input) {
        inputs.put(field, input);
        return box.follow(field, input, texts);
    }

    private Subscription suggest(
            ComboBox<String> input, FieldBox box, Field<String> field, Function<SimCard, String> said) {
        input.getEditor().setPromptText(input.getPromptText());
        return Subscription.combine(
                Suggestions.bind(input, field.text(), () -> viewModel.everySaid(said)), follow(box, field, input));
    }

    private Subscription type(TextInputControl input, FieldBox box, Field<?> field) {
        return Subscription.combine(Nodes.bind(input.textProperty(), field.text()), follow(box, field, input));
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

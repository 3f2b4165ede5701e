package org.xufei.ui.receipts;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.application.Platform;
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
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.Currency;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Validity;
import org.xufei.ui.DateField;
import org.xufei.ui.Field;
import org.xufei.ui.FieldBox;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.PurchaseKinds;
import org.xufei.ui.Texts;
import org.xufei.ui.View;
import org.xufei.ui.Views;

/** The form for one receipt, beside the table. */
final class ReceiptFormView implements View {

    /** More are still shown, and kept, where a file has them. */
    private static final int MOST_CYCLES = 24;

    private final ReceiptsViewModel receipts;
    private final ReceiptFormViewModel viewModel;
    private final ReceiptFields fields;
    private final Texts texts;
    private final PreviewBox preview;
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
    private FieldBox dateBox;

    @FXML
    private DateField date;

    @FXML
    private FieldBox timeBox;

    @FXML
    private TextField time;

    @FXML
    private FieldBox operatorBox;

    @FXML
    private ComboBox<String> operator;

    @FXML
    private FieldBox channelBox;

    @FXML
    private ComboBox<String> channel;

    @FXML
    private Button again;

    @FXML
    private Label operatorWarning;

    @FXML
    private Label paymentWarning;

    @FXML
    private HBox counting;

    @FXML
    private ComboBox<Integer> cycles;

    @FXML
    private ComboBox<Validity.Start> start;

    @FXML
    private StackPane previewPane;

    @FXML
    private Label referenceWarning;

    @FXML
    private FieldBox paidBox;

    @FXML
    private TextField paid;

    @FXML
    private ComboBox<Currency> currency;

    @FXML
    private ComboBox<Purchase.Kind> kind;

    @FXML
    private FieldBox descriptionBox;

    @FXML
    private TextField description;

    @FXML
    private ComboBox<ValidityMode> validityMode;

    @FXML
    private FieldBox daysBox;

    @FXML
    private TextField days;

    @FXML
    private FieldBox untilBox;

    @FXML
    private DateField until;

    @FXML
    private FieldBox balanceUntilBox;

    @FXML
    private DateField balanceUntil;

    @FXML
    private FieldBox referenceBox;

    @FXML
    private TextField reference;

    @FXML
    private FieldBox noteBox;

    @FXML
    private TextArea note;

    @FXML
    private Label hint;

    @FXML
    private Button save;

    ReceiptFormView(ReceiptsViewModel receipts, Texts texts, Consumer<URI> browser) {
        this.receipts = receipts;
        viewModel = receipts.form();
        fields = viewModel.fields();
        this.texts = texts;
        preview = new PreviewBox(texts, browser);
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
        ReceiptTable names = new ReceiptTable(guide, texts);
        offer(operator, guide.operators().stream().map(Operator::id).toList(), names::operator);
        offer(channel, guide.channels().stream().map(Channel::id).toList(), names::channel);
        offer(currency, List.of(Currency.values()), of -> texts.of(currencyName(of)));
        offer(kind, List.of(Purchase.Kind.values()), of -> texts.of(PurchaseKinds.message(of)));
        offer(cycles, IntStream.rangeClosed(1, MOST_CYCLES).boxed().toList(), of -> texts.of(cycleCount(of)));
        offer(start, List.of(Validity.Start.values()), of -> texts.of(startName(of)));
        previewPane.getChildren().setAll(preview);
        offer(validityMode, List.of(ValidityMode.values()), of -> texts.of(modeName(of)));
        String calendar = texts.of(Message.of("form.calendar"));
        List.of(date, until, balanceUntil).forEach(input -> input.setCalendar(calendar, viewModel::today));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::shortcut);
        subscriptions = Subscription.combine(
                Nodes.bind(currency.valueProperty(), fields.currency()),
                Nodes.bind(kind.valueProperty(), fields.kind()),
                Nodes.bind(validityMode.valueProperty(), fields.validityMode()),
                Nodes.bind(cycles.valueProperty(), fields.cycles()),
                Nodes.bind(start.valueProperty(), fields.start()),
                Nodes.bind(operator.valueProperty(), fields.operator().text()),
                Nodes.bind(channel.valueProperty(), fields.channel().text()),
                type(number, numberBox, fields.number()),
                type(date, dateBox, fields.date()),
                type(time, timeBox, fields.time()),
                follow(operatorBox, fields.operator(), operator),
                follow(channelBox, fields.channel(), channel),
                type(paid, paidBox, fields.paid()),
                type(description, descriptionBox, fields.description()),
                type(days, daysBox, fields.days()),
                type(until, untilBox, fields.until()),
                type(balanceUntil, balanceUntilBox, fields.balanceUntil()),
                type(reference, referenceBox, fields.reference()),
                type(note, noteBox, fields.note()),
                fields.validityMode().subscribe(mode -> {
                    Nodes.show(daysBox, mode == ValidityMode.DAYS);
                    Nodes.show(counting, mode == ValidityMode.DAYS);
                    Nodes.show(untilBox, mode == ValidityMode.UNTIL);
                }),
                viewModel
                        .edited()
                        .subscribe(edited -> title.setText(texts.of(
                                edited.isPresent() ? Message.of("form.title.edit") : Message.of("form.title.new")))),
                viewModel.advice().subscribe(advice -> {
                    tell(operatorWarning, advice.operator());
                    tell(paymentWarning, advice.payment());
                    tell(referenceWarning, advice.reference());
                    preview.show(advice);
                }),
                viewModel.last().subscribe(last -> Nodes.show(again, last.isPresent())),
                viewModel.hint().subscribe(message -> tell(hint, message)),
                viewModel.saving().subscribe(saving -> save.setDisable(saving)),
                viewModel.open().subscribe(open -> {
                    if (open) {
                        scroll.setVvalue(0);
                        // Not before the form shows: what is hidden cannot take the focus.
                        Platform.runLater(this::focusFirst);
                    }
                }));
    }

    @FXML
    private void save() {
        receipts.save();
        focusFirstFlaw();
    }

    @FXML
    private void cancel() {
        receipts.cancel();
    }

    @FXML
    private void repeat() {
        viewModel.repeat();
        focusFirst();
    }

    private void tell(Label label, Optional<Message> message) {
        label.setText(message.map(texts::of).orElse(""));
        Nodes.show(label, message.isPresent());
    }

    private void focusFirst() {
        // A scroll pane takes its content into the window only with its skin.
        root.applyCss();
        root.layout();
        (fields.number().value().isPresent() ? paid : number).requestFocus();
    }

    private void focusFirstFlaw() {
        inputs.entrySet().stream()
                .filter(entry -> entry.getKey().flaw().get().isPresent())
                .findFirst()
                .ifPresent(entry -> entry.getValue().requestFocus());
    }

    /** Enter in a line saves and Escape cancels, but only here: in the search field beside they mean something else. */
    private void shortcut(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            event.consume();
        }
    }

    private Subscription follow(FieldBox box, Field<?> field, Node input) {
        inputs.put(field, input);
        return box.follow(field, input, texts);
    }

    private Subscription type(TextInputControl input, FieldBox box, Field<?> field) {
        return Subscription.combine(Nodes.bind(input.textProperty(), field.text()), follow(box, field, input));
    }

    private static <T> void offer(ComboBox<T> box, List<T> values, Function<T, String> name) {
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed into this box");
            }
        });
    }

    private static Message cycleCount(int count) {
        return Message.of("form.cycles.count", count);
    }

    private static Message startName(Validity.Start start) {
        return switch (start) {
            case RESTART -> Message.of("form.start.restart");
            case EXTEND -> Message.of("form.start.extend");
        };
    }

    private static Message currencyName(Currency currency) {
        return switch (currency) {
            case USD -> Message.of("form.currency.usd");
            case KHR -> Message.of("form.currency.khr");
            case CNY -> Message.of("form.currency.cny");
        };
    }

    private static Message modeName(ValidityMode mode) {
        return switch (mode) {
            case UNSTATED -> Message.of("form.validity.unstated");
            case DAYS -> Message.of("form.validity.days");
            case UNTIL -> Message.of("form.validity.until");
        };
    }
}

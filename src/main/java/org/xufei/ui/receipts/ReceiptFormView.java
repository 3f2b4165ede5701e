package org.xufei.ui.receipts;

import atlantafx.base.controls.CustomTextField;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xufei.domain.Currency;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.receipt.Purchase;
import org.xufei.ui.ChoiceGroup;
import org.xufei.ui.ComboBoxes;
import org.xufei.ui.DateField;
import org.xufei.ui.FieldBox;
import org.xufei.ui.FormBinder;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.PurchaseKinds;
import org.xufei.ui.Texts;
import org.xufei.ui.View;
import org.xufei.ui.Views;

/** The form for one receipt, beside the table. */
final class ReceiptFormView implements View {

    /** More are still shown, and kept, where a file has them. */
    private static final int MAX_CYCLES = 24;

    private final ReceiptsViewModel receipts;
    private final ReceiptFormViewModel viewModel;
    private final ReceiptFields fields;
    private final Texts texts;
    private final ReceiptTable names;
    private final CollapsedSummary collapsedSummary;
    private final FormBinder binder;

    @FXML
    private VBox root;

    @FXML
    private Label title;

    @FXML
    private Button again;

    @FXML
    private ScrollPane scroll;

    @FXML
    private FieldBox numberBox;

    @FXML
    private CustomTextField number;

    @FXML
    private Label name;

    @FXML
    private Label operatorWarning;

    @FXML
    private FieldBox paidBox;

    @FXML
    private TextField paid;

    @FXML
    private HBox currency;

    @FXML
    private FieldBox chipsBox;

    @FXML
    private FlowPane chips;

    @FXML
    private VBox otherDays;

    @FXML
    private ComboBox<ValidityMode> validityMode;

    @FXML
    private FieldBox daysBox;

    @FXML
    private TextField days;

    @FXML
    private FieldBox cyclesBox;

    @FXML
    private ComboBox<Integer> cycles;

    @FXML
    private FieldBox untilBox;

    @FXML
    private DateField until;

    @FXML
    private StackPane channelAsked;

    @FXML
    private StackPane previewPane;

    @FXML
    private FieldBox balanceUntilBox;

    @FXML
    private DateField balanceUntil;

    @FXML
    private Label paymentWarning;

    @FXML
    private CheckBox watch;

    @FXML
    private Button collapse;

    @FXML
    private VBox collapsed;

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
    private StackPane channelCollapsed;

    @FXML
    private FieldBox channelBox;

    @FXML
    private ComboBox<String> channel;

    @FXML
    private ComboBox<Purchase.Kind> kind;

    @FXML
    private FieldBox descriptionBox;

    @FXML
    private TextField description;

    @FXML
    private FieldBox referenceBox;

    @FXML
    private TextField reference;

    @FXML
    private Label referenceWarning;

    @FXML
    private FieldBox noteBox;

    @FXML
    private TextArea note;

    @FXML
    private VBox question;

    @FXML
    private Button backToDays;

    @FXML
    private Label hint;

    @FXML
    private HBox foot;

    @FXML
    private Button save;

    ReceiptFormView(ReceiptsViewModel receipts, Texts texts, Consumer<URI> browser) {
        this.receipts = receipts;
        viewModel = receipts.form();
        fields = viewModel.fields();
        this.texts = texts;
        names = new ReceiptTable(viewModel.guide(), texts);
        collapsedSummary = new CollapsedSummary(viewModel, names, texts);
        binder = new FormBinder(texts);
        Views.load(this, texts);
        showPreview(new PreviewBox(texts, browser, this::correct));
        showState();
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
        ComboBoxes.offer(operator, guide.operators().stream().map(Operator::id).toList(), names::operator);
        ComboBoxes.offer(channel, guide.channels().stream().map(Channel::id).toList(), names::channel);
        ComboBoxes.offer(kind, List.of(Purchase.Kind.values()), of -> texts.of(PurchaseKinds.message(of)));
        ComboBoxes.offer(
                cycles,
                IntStream.rangeClosed(1, MAX_CYCLES).boxed().toList(),
                of -> texts.of(ReceiptFormWords.cycles(of)));
        ComboBoxes.offer(validityMode, List.of(ValidityMode.values()), of -> texts.of(ReceiptFormWords.of(of)));
        String calendar = texts.of(Message.of("form.calendar"));
        List.of(date, until, balanceUntil).forEach(input -> input.setCalendar(calendar, viewModel::today));
        binder.keys(root, this::save, this::cancel);
        binder.type(number, numberBox, fields.number());
        binder.type(paid, paidBox, fields.paid());
        binder.choose(validityMode, fields.validityMode());
        binder.type(days, daysBox, fields.days());
        binder.choose(cycles, fields.cycles());
        binder.type(until, untilBox, fields.until());
        binder.choose(channel, channelBox, fields.channel());
        binder.type(balanceUntil, balanceUntilBox, fields.balanceUntil());
        binder.type(date, dateBox, fields.date());
        binder.type(time, timeBox, fields.time());
        binder.choose(operator, operatorBox, fields.operator());
        binder.choose(kind, fields.kind());
        binder.type(description, descriptionBox, fields.description());
        binder.type(reference, referenceBox, fields.reference());
        binder.type(note, noteBox, fields.note());
        offerCurrencies();
        offerDays();
        showParts();
    }

    private void offerCurrencies() {
        ChoiceGroup<Currency> group = new ChoiceGroup<>(currency, "segment", fields.currency()::set);
        group.offer(
                List.of(Currency.values()),
                each -> "currency-" + each.name().toLowerCase(Locale.ROOT),
                each -> texts.of(ReceiptFormWords.of(each)));
        binder.add(fields.currency().subscribe(chosen -> {
            group.show(Optional.of(chosen));
            paid.setPromptText(texts.of(ReceiptFormWords.example(chosen)));
        }));
    }

    private void offerDays() {
        ChoiceGroup<DayChips.Chip> group = new ChoiceGroup<>(chips, "chip", this::chooseDays);
        binder.add(viewModel.chips().chips().subscribe(offered -> {
            group.offer(offered, ReceiptFormWords::id, chip -> texts.of(ReceiptFormWords.of(chip)));
            group.show(viewModel.chips().chosen().get());
        }));
        binder.add(viewModel.chips().chosen().subscribe(group::show));
        binder.add(fields.kind().subscribe(bought -> chipsBox.setCaption(texts.of(ReceiptFormWords.daysOf(bought)))));
    }

    private void chooseDays(DayChips.Chip chip) {
        viewModel.chips().choose(chip);
        if (chip instanceof DayChips.Other) {
            days.requestFocus();
        }
    }

    /** What is collapsed away and what shows. */
    private void showParts() {
        CollapsibleSections sections = viewModel.sections();
        binder.add(sections.expanded().subscribe(open -> {
            Nodes.show(collapsed, open);
            collapse.setGraphic(new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
            collapse.setText(collapsedSummary.text());
        }));
        binder.add(sections.channelAsked().subscribe(asked -> {
            (asked ? channelAsked : channelCollapsed).getChildren().setAll(channelBox);
            Nodes.show(channelAsked, asked);
            Nodes.show(channelCollapsed, !asked);
            collapse.setText(collapsedSummary.text());
        }));
        binder.add(sections.otherDays().subscribe(shown -> Nodes.show(otherDays, shown)));
        binder.add(sections.balanceDate().subscribe(shown -> Nodes.show(balanceUntilBox, shown)));
        binder.add(fields.validityMode().subscribe(mode -> {
            Nodes.show(daysBox, mode == ValidityMode.DAYS);
            Nodes.show(cyclesBox, mode == ValidityMode.DAYS);
            Nodes.show(untilBox, mode == ValidityMode.UNTIL);
        }));
        binder.add(viewModel.revision().subscribe(revision -> collapse.setText(collapsedSummary.text())));
    }

    private void showPreview(PreviewBox preview) {
        previewPane.getChildren().setAll(preview);
        binder.add(viewModel.advice().subscribe(advice -> {
            name.setText(advice.name());
            tell(operatorWarning, advice.operator());
            tell(paymentWarning, advice.payment());
            tell(referenceWarning, advice.reference());
            preview.show(advice);
        }));
    }

    private void showState() {
        binder.add(viewModel
                .form()
                .edited()
                .subscribe(edited -> title.setText(texts.of(
                        edited.isPresent()
                                ? viewModel.form().wording().editTitle()
                                : viewModel.form().wording().newTitle()))));
        binder.add(Nodes.bind(watch.selectedProperty(), viewModel.watch().ticked()));
        binder.add(viewModel.watch().offered().subscribe(offered -> Nodes.show(watch, offered)));
        binder.add(viewModel.last().subscribe(last -> Nodes.show(again, last.isPresent())));
        binder.add(viewModel.endQuestioned().subscribe(this::showQuestion));
        binder.add(viewModel.form().hint().subscribe(message -> tell(hint, message)));
        binder.add(viewModel.form().saving().subscribe(saving -> save.setDisable(saving)));
        binder.add(viewModel.form().open().subscribe(open -> {
            if (open && viewModel.form().isNewlyOpened()) {
                scroll.setVvalue(0);
                // Not before the form shows: what is hidden cannot take the focus.
                Platform.runLater(this::focusFirst);
            }
        }));
    }

    @FXML
    private void save() {
        receipts.save();
        binder.goToFirstError();
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

    @FXML
    private void collapse() {
        viewModel.sections().toggle();
        if (viewModel.sections().expanded().get()) {
            Nodes.reveal(collapsed);
        }
    }

    /** It takes the place of Save, so that as much of the form as possible stays in sight. */
    private void showQuestion(boolean asked) {
        boolean atTheFoot = foot.isFocusWithin();
        Nodes.show(question, asked);
        Nodes.show(foot, !asked);
        if (asked) {
            // In a low window they would lie below the question that asks for them.
            Nodes.reveal(chipsBox);
        }
        if (asked && atTheFoot) {
            backToDays.requestFocus();
        }
    }

    @FXML
    private void backToDays() {
        viewModel.takeQuestionBack();
        chips.getChildren().stream().findFirst().ifPresent(ReceiptFormView::goTo);
    }

    @FXML
    private void noPlan() {
        viewModel.noPlan();
        save.requestFocus();
    }

    private void correct(ClockPreview.Way way) {
        viewModel.correct(way);
        goTo(way);
    }

    private void goTo(ClockPreview.Way way) {
        switch (way) {
            case PLAN_DATE -> goTo(until);
            case BALANCE_DATE -> goTo(balanceUntil);
            case RESTART, EXTEND -> {}
        }
    }

    private static void goTo(Node input) {
        input.requestFocus();
        Nodes.reveal(input);
    }

    private void tell(Label label, Optional<Message> message) {
        label.setText(message.map(texts::of).orElse(""));
        Nodes.show(label, message.isPresent());
    }

    @Override
    public void focusFirstControl() {
        focusFirst();
    }

    private void focusFirst() {
        // A scroll pane takes its content into the window only with its skin.
        root.applyCss();
        root.layout();
        viewModel
                .beginning()
                .ifPresentOrElse(
                        this::goTo, () -> (fields.number().value().isPresent() ? paid : number).requestFocus());
    }
}

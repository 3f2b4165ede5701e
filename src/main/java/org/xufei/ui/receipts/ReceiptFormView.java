package org.xufei.ui.receipts;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.xufei.domain.Currency;
import org.xufei.domain.guide.Channel;
import org.xufei.ui.ChoiceGroup;
import org.xufei.ui.ComboBoxes;
import org.xufei.ui.DateField;
import org.xufei.ui.EvidenceNotes;
import org.xufei.ui.FieldBox;
import org.xufei.ui.FormBinder;
import org.xufei.ui.FormPane;
import org.xufei.ui.FormView;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** The form for one receipt, beside the table. */
final class ReceiptFormView extends FormView {

    /** More are still shown, and kept, where a file has them. */
    private static final int MAX_CYCLES = 24;

    private final ReceiptCommands verbs;
    private final ReceiptFormViewModel viewModel;
    private final ReceiptFields fields;
    private final ReceiptTable names;
    private final PreviewBox preview;

    /** The root of this view, by its own type. */
    @FXML
    private FormPane root;

    @FXML
    private Button repeat;

    @FXML
    private CustomTextField number;

    @FXML
    private Label name;

    @FXML
    private Label operatorWarning;

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
    private ComboBox<ValidityInput> validityInput;

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
    private StackPane collapsiblePane;

    @FXML
    private FieldBox balanceUntilBox;

    @FXML
    private DateField balanceUntil;

    @FXML
    private Label paymentWarning;

    @FXML
    private CheckBox watch;

    @FXML
    private FieldBox channelBox;

    @FXML
    private ComboBox<String> channel;

    @FXML
    private Button noPlan;

    @FXML
    private Button saveWithoutEnd;

    @FXML
    private Button backToDays;

    ReceiptFormView(ReceiptsViewModel receipts, Texts texts, EvidenceNotes evidenceNotes) {
        super(texts);
        verbs = receipts.commands();
        viewModel = receipts.form();
        fields = viewModel.fields();
        names = new ReceiptTable(viewModel.guide(), texts);
        preview = new PreviewBox(texts, evidenceNotes, commands, verbs.correct);
        load();
    }

    @FXML
    private void initialize() {
        previewPane.getChildren().setAll(preview);
        offerChoices();
        bindFields();
        offerDays();
        showSections();
        showAdvice();
        binder.add(viewModel.endQuestioned().subscribe(this::ask));
        binder.frame(root, viewModel.form(), verbs.saveForm, verbs.cancelForm, this::begin);
        bindCommands();
    }

    private void offerChoices() {
        ComboBoxes.offer(
                channel, viewModel.guide().channels().stream().map(Channel::id).toList(), names::channel);
        ComboBoxes.offer(
                cycles,
                IntStream.rangeClosed(1, MAX_CYCLES).boxed().toList(),
                of -> texts.of(ReceiptFormPhrases.cycles(of)));
        ComboBoxes.offer(validityInput, List.of(ValidityInput.values()), of -> texts.of(ReceiptFormPhrases.of(of)));
        binder.choose(
                currency,
                "segment",
                fields.currency(),
                List.of(Currency.values()),
                each -> "currency-" + each.name().toLowerCase(Locale.ROOT),
                ReceiptFormPhrases::of);
        binder.add(fields.currency()
                .subscribe(chosen -> paid.setPromptText(texts.of(ReceiptFormPhrases.example(chosen)))));
    }

    private void bindFields() {
        binder.type(number, fields.number());
        binder.type(paid, fields.paid());
        binder.choose(validityInput, fields.validityInput());
        binder.type(days, fields.days());
        binder.choose(cycles, fields.cycles());
        binder.type(until, fields.until(), viewModel::today);
        binder.choose(channel, fields.channel());
        binder.type(balanceUntil, fields.balanceUntil(), viewModel::today);
        binder.tick(watch, viewModel.watch().ticked());
        CollapsedFieldsView rest = new CollapsedFieldsView(viewModel, binder, names, texts);
        follow(rest::close);
        collapsiblePane.getChildren().setAll(rest.root());
        binder.add(viewModel.sections().channelAsked().subscribe(asked -> {
            (asked ? channelAsked : rest.channelPane()).getChildren().setAll(channelBox);
            Nodes.show(channelAsked, asked);
            Nodes.show(rest.channelPane(), !asked);
        }));
    }

    private void offerDays() {
        ChoiceGroup<DayChips.Chip> group = new ChoiceGroup<>(chips, "chip", this::chooseDays);
        binder.add(viewModel.chips().chips().subscribe(offered -> {
            group.offer(offered, ReceiptFormPhrases::id, chip -> texts.of(ReceiptFormPhrases.of(chip)));
            group.show(viewModel.chips().chosen().get());
        }));
        binder.add(viewModel.chips().chosen().subscribe(group::show));
        binder.add(fields.kind().subscribe(bought -> chipsBox.setCaption(texts.of(ReceiptFormPhrases.daysOf(bought)))));
    }

    private void chooseDays(DayChips.Chip chip) {
        viewModel.chips().choose(chip);
        if (chip instanceof DayChips.Other) {
            days.requestFocus();
        }
    }

    private void showSections() {
        CollapsibleSections sections = viewModel.sections();
        binder.show(otherDays, sections.otherDays());
        binder.show(balanceUntilBox, sections.balanceDate());
        binder.show(watch, viewModel.watch().offered());
        binder.show(repeat, viewModel.last().map(Optional::isPresent));
        binder.add(fields.validityInput().subscribe(mode -> {
            Nodes.show(daysBox, mode == ValidityInput.DAYS);
            Nodes.show(cyclesBox, mode == ValidityInput.DAYS);
            Nodes.show(untilBox, mode == ValidityInput.UNTIL);
        }));
    }

    private void showAdvice() {
        binder.add(viewModel.advice().subscribe(advice -> {
            name.setText(advice.name());
            preview.show(advice);
        }));
        binder.tell(operatorWarning, viewModel.advice().map(ReceiptAdvice::operator));
        binder.tell(paymentWarning, viewModel.advice().map(ReceiptAdvice::payment));
    }

    private void bindCommands() {
        commands.bind(repeat, verbs.fillInAsLast);
        commands.perform(verbs.fillInAsLast, () -> {
            viewModel.repeat();
            begin();
        });
        commands.bind(noPlan, verbs.noPlan);
        commands.perform(verbs.noPlan, () -> {
            viewModel.noPlan();
            root.goToSave();
        });
        commands.bind(saveWithoutEnd, verbs.saveWithoutEnd);
        commands.bind(backToDays, verbs.backToDays);
        commands.perform(verbs.backToDays, () -> {
            viewModel.takeQuestionBack();
            chips.getChildren().stream().findFirst().ifPresent(FormBinder::goTo);
        });
        commands.perform(verbs.correct, correction -> {
            viewModel.correct(correction.way());
            goTo(correction.way());
        });
    }

    private void ask(boolean asked) {
        boolean takesFocus = root.ask(asked);
        if (asked) {
            // In a low window they would lie below the question that asks for them.
            Nodes.reveal(chipsBox);
        }
        if (takesFocus) {
            backToDays.requestFocus();
        }
    }

    private void goTo(ClockPreview.Way way) {
        switch (way) {
            case PLAN_DATE -> FormBinder.goTo(until);
            case BALANCE_DATE -> FormBinder.goTo(balanceUntil);
            case RESTART, EXTEND -> {}
        }
    }

    @Override
    public void focusFirstControl() {
        begin();
    }

    private void begin() {
        root.settle();
        viewModel
                .beginning()
                .ifPresentOrElse(
                        this::goTo, () -> (fields.number().value().isPresent() ? paid : number).requestFocus());
    }
}

package org.xufei.ui.clerk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.xufei.domain.Currency;
import org.xufei.ui.CommandBinder;
import org.xufei.ui.FormBinder;
import org.xufei.ui.FxmlView;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** What the person behind the counter sees: four pages in place of the whole app. */
public final class ClerkCardView extends FxmlView {

    /** In pixels; smaller text below, and smaller still. */
    private static final double NARROW = 1_100;

    private static final double SMALL = 900;

    /** Of the height of the window. */
    private static final double SHARE_OF_NUMBER = 0.18;

    private static final PseudoClass NARROW_STYLE = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass SMALL_STYLE = PseudoClass.getPseudoClass("small");

    private final ClerkCardViewModel viewModel;
    private final Function<Window, Optional<Path>> askForFile;
    private final FormBinder binder;
    private final ClerkNodes nodes;

    @FXML
    private HBox headPhrase;

    @FXML
    private HBox tabs;

    @FXML
    private Label missing;

    @FXML
    private VBox content;

    @FXML
    private BigNumber clerkNumber;

    @FXML
    private Label cardCaution;

    @FXML
    private HBox boxes;

    @FXML
    private FlowPane phrases;

    @FXML
    private FlowPane editRow;

    @FXML
    private TextField clerkAmount;

    @FXML
    private HBox clerkCurrency;

    @FXML
    private TextField clerkPlan;

    @FXML
    private TextField clerkDays;

    @FXML
    private HBox proofs;

    @FXML
    private Label told;

    @FXML
    private Button previousPage;

    @FXML
    private Button nextPage;

    @FXML
    private Button editCard;

    @FXML
    private Button savePdf;

    @FXML
    private Button leaveCard;

    /** @param askForFile where to write the PDF; empty if the user thinks better of it */
    public ClerkCardView(ClerkCardViewModel viewModel, Texts texts, Function<Window, Optional<Path>> askForFile) {
        super(texts);
        this.viewModel = viewModel;
        this.askForFile = askForFile;
        binder = new FormBinder(texts, commands);
        nodes = new ClerkNodes(texts);
        load();
    }

    /** The card itself has no control to begin with: its keys are heard wherever the focus is. */
    @Override
    public void focusFirstControl() {
        begin();
        // Once more when it is laid out: a window that fills the screen from now on may have moved the focus.
        Platform.runLater(this::begin);
    }

    private void begin() {
        if (root().getScene() == null) {
            return;
        }
        // A scroll pane takes its content into the window only with its skin, and what is not there takes no focus.
        root().applyCss();
        root().layout();
        if (viewModel.editing().get()) {
            clerkAmount.requestFocus();
        } else {
            root().requestFocus();
        }
    }

    @Override
    public void close() {
        super.close();
        binder.close();
    }

    @FXML
    private void initialize() {
        bindCommands();
        binder.choose(
                tabs,
                "chip",
                viewModel.page(),
                List.of(ClerkPage.values()),
                page -> "page" + page.number(),
                ClerkCardView::name);
        binder.type(clerkAmount, viewModel.amount());
        binder.choose(
                clerkCurrency,
                "segment",
                viewModel.currency(),
                List.of(Currency.USD, Currency.KHR),
                Currency::name,
                chosen -> Message.of(chosen == Currency.USD ? "clerk.currency.dollars" : "clerk.currency.riel"));
        binder.type(clerkPlan, viewModel.plan());
        binder.type(clerkDays, viewModel.days());
        clerkNumber.tallest().bind(root().heightProperty().multiply(SHARE_OF_NUMBER));
        follow(
                viewModel.sheet().subscribe(sheet -> show()),
                viewModel.page().subscribe(page -> show()),
                viewModel.editing().subscribe(this::showEditing),
                viewModel.told().subscribe(said -> told.setText(texts.of(said.orElse(Message.of("clerk.foot"))))),
                root().widthProperty().subscribe(this::fit));
    }

    private void bindCommands() {
        ClerkCardCommands verbs = viewModel.commands();
        commands.bind(previousPage, verbs.previous);
        commands.bind(nextPage, verbs.next);
        commands.bind(editCard, verbs.edit);
        commands.bind(savePdf, verbs.savePdf);
        commands.bind(leaveCard, verbs.leave);
        commands.perform(verbs.savePdf, this::savePdf);
        // Before any control: an arrow would move the focus, and Escape clear a field.
        root().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean typed = event.getTarget() instanceof TextInputControl;
            boolean arrow = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
            if (typed && event.getCode() == KeyCode.ENTER) {
                verbs.edit.run();
                event.consume();
            } else if (!typed || !arrow) {
                CommandBinder.press(event, verbs.all());
            }
        });
    }

    private void fit(Number width) {
        root().pseudoClassStateChanged(NARROW_STYLE, width.doubleValue() < NARROW);
        root().pseudoClassStateChanged(SMALL_STYLE, width.doubleValue() < SMALL);
    }

    private void show() {
        ClerkSheet sheet = viewModel.sheet().get();
        ClerkPage page = viewModel.page().get();
        boolean complete = sheet.missing().isEmpty();
        Nodes.show(missing, sheet.missing().map(texts::of));
        Nodes.show(content, complete);
        Nodes.show(tabs, complete);
        List.of(previousPage, nextPage, editCard, savePdf).forEach(button -> Nodes.show(button, complete));
        headPhrase.getChildren().clear();
        if (!complete) {
            return;
        }
        sheet.phrase(page.head())
                .map(phrase -> nodes.phrase(phrase, "clerk-head-phrase"))
                .ifPresent(headPhrase.getChildren()::add);
        sheet.number().ifPresent(shown -> clerkNumber.show(shown.national()));
        Nodes.show(cardCaution, sheet.caution().map(texts::of));
        boxes.getChildren().setAll(nodes.network(sheet), nodes.price(sheet), nodes.plan(sheet));
        phrases.getChildren()
                .setAll(page.phrases().stream()
                        .flatMap(id -> sheet.phrase(id).stream())
                        .map(phrase -> nodes.phrase(phrase, "clerk-phrase"))
                        .toList());
        proofs.getChildren().setAll(sheet.proofs().stream().map(nodes::proof).toList());
        proofs.getChildren().add(nodes.ladder(sheet.ladder()));
    }

    private void showEditing(boolean shown) {
        boolean left = !shown && Nodes.holdsFocus(editRow);
        Nodes.show(editRow, shown);
        if (left) {
            root().requestFocus();
        } else if (shown && root().getScene() != null) {
            clerkAmount.requestFocus();
        }
    }

    private void savePdf() {
        askForFile
                .apply(root().getScene().getWindow())
                .ifPresent(file ->
                        viewModel.save(file, ClerkPaper.of(viewModel.sheet().get())));
    }

    private static Message name(ClerkPage page) {
        return switch (page) {
            case TOP_UP -> Message.of("clerk.page.topup");
            case PLAN -> Message.of("clerk.page.plan");
            case WAYS_TO_PAY -> Message.of("clerk.page.pay");
            case NOT_ARRIVED -> Message.of("clerk.page.missing");
        };
    }
}

package org.xufei.ui.simcards.detail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.xufei.domain.Currency;
import org.xufei.domain.keepalive.LostService;
import org.xufei.ui.Choice;
import org.xufei.ui.DateField;
import org.xufei.ui.EvidenceNotes;
import org.xufei.ui.FieldBox;
import org.xufei.ui.FormField;
import org.xufei.ui.FormView;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** What it takes to keep a card: while away, for some days, and with which plans. */
final class PlannerView extends FormView {

    private final PlannerViewModel viewModel;
    private final PlannerAnswers ways;

    @FXML
    private Choice outgoing;

    @FXML
    private Choice incoming;

    @FXML
    private Choice number;

    @FXML
    private DateField leaving;

    @FXML
    private DateField back;

    @FXML
    private VBox leavingAnswer;

    @FXML
    private TextField days;

    @FXML
    private VBox aliveAnswer;

    @FXML
    private DateField until;

    @FXML
    private ComboBox<Currency> currency;

    @FXML
    private GridPane offers;

    @FXML
    private VBox offersAnswer;

    PlannerView(PlannerViewModel viewModel, Texts texts, EvidenceNotes evidenceNotes) {
        super(texts);
        this.viewModel = viewModel;
        ways = new PlannerAnswers(viewModel, texts, evidenceNotes);
        load();
    }

    @FXML
    private void initialize() {
        currency.getItems().setAll(Currency.values());
        Supplier<LocalDate> today =
                () -> viewModel.card().getValue().map(ShownCard::today).orElse(LocalDate.EPOCH);
        binder.choose(currency, viewModel.offers().currency());
        binder.type(leaving, viewModel.leaving().leaving(), today);
        binder.type(back, viewModel.leaving().back(), today);
        binder.type(days, viewModel.keepAlive().days());
        binder.type(until, viewModel.offers().until(), today);
        addOffers();
        binder.add(viewModel.loss().subscribe(loss -> {
            outgoing.setSelected(loss == LostService.OUTGOING);
            incoming.setSelected(loss == LostService.INCOMING);
            number.setSelected(loss == LostService.NETWORK);
        }));
        binder.add(viewModel.leaving().answer().subscribe(found -> fill(leavingAnswer, found.map(ways::leaving))));
        binder.add(viewModel.keepAlive().answer().subscribe(found -> fill(aliveAnswer, found.map(ways::alive))));
        binder.add(viewModel.offers().answer().subscribe(found -> fill(offersAnswer, found.map(ways::offers))));
    }

    @FXML
    private void keepOutgoing() {
        viewModel.loss().set(LostService.OUTGOING);
    }

    @FXML
    private void keepIncoming() {
        viewModel.loss().set(LostService.INCOMING);
    }

    @FXML
    private void keepNumber() {
        viewModel.loss().set(LostService.NETWORK);
    }

    private void addOffers() {
        int line = 0;
        for (OffersViewModel.Row row : viewModel.offers().rows()) {
            offers.addRow(
                    line++,
                    Nodes.text(row.name(), "row-title"),
                    field(
                            Message.of("detail.offers.price", row.name()),
                            Message.of("detail.offers.price.prompt"),
                            row.price()),
                    field(
                            Message.of("detail.offers.days", row.name()),
                            Message.of("detail.offers.days.prompt"),
                            row.days()),
                    field(
                            Message.of("detail.offers.data", row.name()),
                            Message.of("detail.offers.data.prompt"),
                            row.data()));
        }
    }

    private FieldBox field(Message name, Message prompt, FormField<?> field) {
        TextField input = new TextField();
        input.setPromptText(texts.of(prompt));
        FieldBox box = new FieldBox();
        box.setControl(input);
        binder.type(input, field);
        // The columns have no captions of their own.
        Nodes.show(box.getChildrenUnmodifiable().get(0), false);
        input.setAccessibleText(texts.of(name));
        return box;
    }

    private static void fill(VBox box, Optional<List<Node>> lines) {
        box.getChildren().setAll(lines.orElse(List.of()));
        Nodes.show(box, lines.isPresent());
    }
}

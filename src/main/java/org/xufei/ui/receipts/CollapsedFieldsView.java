package org.xufei.ui.receipts;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.receipt.Purchase;
import org.xufei.ui.ComboBoxes;
import org.xufei.ui.DateField;
import org.xufei.ui.Disclosure;
import org.xufei.ui.FormBinder;
import org.xufei.ui.FxmlView;
import org.xufei.ui.Nodes;
import org.xufei.ui.PurchaseKinds;
import org.xufei.ui.Texts;

/** The fields of the receipt form that are mostly filled in already: one line that says what they hold, and opens them. */
final class CollapsedFieldsView extends FxmlView {

    private final ReceiptFormViewModel viewModel;
    private final FormBinder binder;
    private final ReceiptTable names;
    private final CollapsedSummary summary;

    @FXML
    private Disclosure collapse;

    @FXML
    private VBox collapsed;

    @FXML
    private DateField date;

    @FXML
    private TextField time;

    @FXML
    private ComboBox<String> operator;

    @FXML
    private StackPane channelCollapsed;

    @FXML
    private ComboBox<Purchase.Kind> kind;

    @FXML
    private TextField description;

    @FXML
    private TextField reference;

    @FXML
    private Label referenceWarning;

    @FXML
    private TextArea note;

    /** @param binder of the form in which they stand: its first error may be in one of these fields */
    CollapsedFieldsView(ReceiptFormViewModel viewModel, FormBinder binder, ReceiptTable names, Texts texts) {
        super(texts);
        this.viewModel = viewModel;
        this.binder = binder;
        this.names = names;
        summary = new CollapsedSummary(viewModel, names, texts);
        load();
    }

    /** Takes the field of the channel while that is filled in already. */
    StackPane channelPane() {
        return channelCollapsed;
    }

    @FXML
    private void initialize() {
        ReceiptFields fields = viewModel.fields();
        ComboBoxes.offer(
                operator,
                viewModel.guide().operators().stream().map(Operator::id).toList(),
                names::operator);
        ComboBoxes.offer(kind, List.of(Purchase.Kind.values()), of -> texts.of(PurchaseKinds.message(of)));
        binder.type(date, fields.date(), viewModel::today);
        binder.type(time, fields.time());
        binder.choose(operator, fields.operator());
        binder.choose(kind, fields.kind());
        binder.type(description, fields.description());
        binder.type(reference, fields.reference());
        binder.type(note, fields.note());
        binder.tell(referenceWarning, viewModel.advice().map(ReceiptAdvice::reference));
        binder.show(collapsed, viewModel.sections().expanded());
        Runnable summarize = this::summarize;
        follow(
                viewModel.sections().expanded().subscribe(summarize),
                viewModel.sections().channelAsked().subscribe(summarize),
                viewModel.revision().subscribe(summarize));
        summarize();
    }

    private void summarize() {
        boolean open = viewModel.sections().expanded().get();
        collapse.setGraphic(new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        collapse.setText(summary.text());
    }

    @FXML
    private void collapse() {
        viewModel.sections().toggle();
        if (viewModel.sections().expanded().get()) {
            Nodes.reveal(collapsed);
        }
    }
}

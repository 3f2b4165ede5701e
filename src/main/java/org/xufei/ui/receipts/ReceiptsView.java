package org.xufei.ui.receipts;

import atlantafx.base.controls.CustomTextField;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.xufei.ui.EvidenceNotes;
import org.xufei.ui.FxmlView;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** The room that keeps what was paid: a table to search, and beside it the form. */
public final class ReceiptsView extends FxmlView {

    private final ReceiptsViewModel viewModel;
    private final Consumer<URI> browser;
    private final FilterBar filterBar;
    private final ReceiptTableView table;
    private final ReceiptFormView form;

    @FXML
    private Label fileLocation;

    @FXML
    private Button openFolder;

    @FXML
    private Button recordNew;

    @FXML
    private CustomTextField search;

    @FXML
    private FlowPane filters;

    @FXML
    private MenuButton columnsMenu;

    @FXML
    private StackPane tablePane;

    @FXML
    private StackPane formPane;

    /** @param browser shows a folder when the user asks for it */
    public ReceiptsView(ReceiptsViewModel viewModel, Texts texts, EvidenceNotes evidenceNotes, Consumer<URI> browser) {
        super(texts);
        this.viewModel = viewModel;
        this.browser = browser;
        ReceiptTable cells = new ReceiptTable(viewModel.form().guide(), texts);
        filterBar = new FilterBar(viewModel, cells, commands, texts);
        table = new ReceiptTableView(viewModel, cells, filterBar, texts);
        form = new ReceiptFormView(viewModel, texts, evidenceNotes);
        load();
    }

    /** One comes to look for a receipt, or goes on in the form; what opens the folder stands before that for the mouse. */
    @Override
    public void focusFirstControl() {
        if (viewModel.form().form().open().get()) {
            form.focusFirstControl();
        } else {
            search.requestFocus();
        }
    }

    @Override
    public void close() {
        super.close();
        table.close();
        form.close();
    }

    @FXML
    private void initialize() {
        fileLocation.setText(viewModel.file().toString());
        search.setAccessibleText(search.getPromptText());
        tablePane.getChildren().setAll(table.root());
        formPane.getChildren().setAll(form.root());
        filters.getChildren().addAll(1, filterBar.nodes().toList());
        columnsMenu.setTooltip(new Tooltip(columnsMenu.getAccessibleText()));
        table.openColumnsFrom(columnsMenu);
        bindCommands();
        follow(
                Nodes.bind(search.textProperty(), viewModel.search()),
                filterBar.follow(),
                viewModel.form().form().open().subscribe(this::showForm));
    }

    private void bindCommands() {
        ReceiptCommands verbs = viewModel.commands();
        commands.bind(openFolder, verbs.openFolder);
        commands.perform(verbs.openFolder, this::openFolder);
        commands.bind(recordNew, verbs.record);
        commands.leadTo(search, verbs.find);
        commands.listen(root(), verbs.all());
    }

    private void openFolder() {
        Path folder = viewModel.file().getParent();
        if (folder != null) {
            browser.accept(folder.toUri());
        }
    }

    private void showForm(boolean open) {
        boolean wasOpen = formPane.isVisible();
        // What had the focus in the form may have lost it already: to save takes its button away.
        boolean isElsewhere = Nodes.holdsFocus(root()) && !Nodes.holdsFocus(formPane);
        Nodes.show(formPane, open);
        if (wasOpen && !open && !isElsewhere) {
            table.focusFirstControl();
        }
    }
}

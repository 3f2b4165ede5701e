package org.xufei.ui.overview;

import javafx.fxml.FXML;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;
import org.xufei.ui.Views;

/** The number of SIM cards of a section; chosen, the list shows that section, and those of the other tiles that are chosen. */
final class TileView {

    private final DueSection section;
    private final DueListViewModel viewModel;
    private final Texts texts;

    @FXML
    private Tile root;

    @FXML
    private VBox content;

    @FXML
    private FontIcon icon;

    @FXML
    private Label caption;

    @FXML
    private FontIcon check;

    @FXML
    private Label value;

    TileView(DueSection section, DueListViewModel viewModel, Texts texts) {
        this.section = section;
        this.viewModel = viewModel;
        this.texts = texts;
        Views.load(this, texts);
    }

    ToggleButton root() {
        return root;
    }

    @FXML
    private void initialize() {
        root.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        root.setId("tile-" + section);
        icon.setIconCode(DueSectionLook.icon(section));
        caption.setText(texts.of(DueSectionPhrases.name(section)));
        check.visibleProperty().bind(root.selectedProperty());
        // What a button shows is as wide as it likes; here the check mark stands at the right end.
        content.prefWidthProperty().bind(root.widthProperty().subtract(30));
        HBox.setHgrow(root, Priority.ALWAYS);
        show();
    }

    void show() {
        value.setText(Integer.toString(viewModel.count(section)));
        root.setSelected(viewModel.chosen().contains(section));
        root.setAccessibleText(caption.getText() + " " + value.getText());
    }

    void showIcon(boolean wanted) {
        Nodes.show(icon, wanted);
    }

    @FXML
    private void choose() {
        viewModel.choose(section, root.isSelected());
    }
}

package org.xufei.ui.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.xufei.domain.guide.Guide;
import org.xufei.ui.Choice;
import org.xufei.ui.FxmlView;
import org.xufei.ui.LanguageChoices;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** The room in which the app is set up, and in which what is lost can be found again. */
public final class SettingsView extends FxmlView {

    private final SettingsViewModel viewModel;
    private final Consumer<URI> browser;
    private final BackupsView backups;
    private final TrashView trash;
    private final ExchangeRateView rate;

    @FXML
    private Choice generalSection;

    @FXML
    private Choice backupsSection;

    @FXML
    private Choice trashSection;

    @FXML
    private VBox general;

    @FXML
    private Choice speakChinese;

    @FXML
    private Choice speakEnglish;

    @FXML
    private TextField folder;

    @FXML
    private Button openFolder;

    @FXML
    private StackPane ratePane;

    @FXML
    private StackPane backupsPane;

    @FXML
    private StackPane trashPane;

    /**
     * Shows the room in one language.
     *
     * @param guide names operators and channels
     * @param browser shows a folder when the user asks for it
     * @param rate shows the exchange rate
     * @param askForFile asks for a file of records to be merged; empty if the user thinks better of it
     */
    public SettingsView(
            SettingsViewModel viewModel,
            Guide guide,
            Texts texts,
            Consumer<URI> browser,
            ExchangeRateView rate,
            Function<Window, Optional<Path>> askForFile) {
        super(texts);
        this.viewModel = viewModel;
        this.browser = browser;
        this.rate = rate;
        backups = new BackupsView(viewModel, texts, askForFile);
        trash = new TrashView(
                viewModel, new ReceiptDescriber(guide, viewModel.backups().names()), texts);
        load();
    }

    @Override
    public void close() {
        super.close();
        backups.close();
        trash.close();
        rate.close();
    }

    @FXML
    private void initialize() {
        LanguageChoices.bind(speakChinese, speakEnglish, texts.language(), viewModel::speak);
        folder.setText(viewModel.folder().toString());
        commands.bind(openFolder, viewModel.commands().openFolder);
        commands.perform(
                viewModel.commands().openFolder,
                () -> browser.accept(viewModel.folder().toUri()));
        ratePane.getChildren().setAll(rate.root());
        backupsPane.getChildren().setAll(backups.root());
        trashPane.getChildren().setAll(trash.root());
        follow(viewModel.section().subscribe(this::show));
    }

    private void show(SettingsSection section) {
        Choice choice = switch (section) {
            case GENERAL -> generalSection;
            case BACKUPS -> backupsSection;
            case TRASH -> trashSection;
        };
        choice.setSelected(true);
        Nodes.show(general, section == SettingsSection.GENERAL);
        Nodes.show(backupsPane, section == SettingsSection.BACKUPS);
        Nodes.show(trashPane, section == SettingsSection.TRASH);
    }

    @FXML
    private void showGeneral() {
        viewModel.section().set(SettingsSection.GENERAL);
    }

    @FXML
    private void showBackups() {
        viewModel.section().set(SettingsSection.BACKUPS);
    }

    @FXML
    private void showTrash() {
        viewModel.section().set(SettingsSection.TRASH);
    }
}

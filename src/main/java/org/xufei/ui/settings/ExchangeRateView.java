package org.xufei.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.xufei.ui.FormBinder;
import org.xufei.ui.FxmlView;
import org.xufei.ui.Texts;

/** The rate at which dollars and riel are converted, to be seen and changed. */
public final class ExchangeRateView extends FxmlView {

    private final ExchangeRateViewModel viewModel;
    private final FormBinder binder;

    @FXML
    private Label rateNow;

    @FXML
    private TextField rielPerDollar;

    @FXML
    private Button saveRate;

    @FXML
    private Label rateDoubt;

    public ExchangeRateView(ExchangeRateViewModel viewModel, Texts texts) {
        super(texts);
        this.viewModel = viewModel;
        binder = new FormBinder(texts, commands);
        load();
    }

    @Override
    public void close() {
        super.close();
        binder.close();
    }

    @FXML
    private void initialize() {
        binder.type(rielPerDollar, viewModel.riel());
        rielPerDollar.setOnAction(event -> viewModel.commands().save.run());
        binder.tell(rateDoubt, viewModel.doubt());
        commands.bind(saveRate, viewModel.commands().save);
        follow(viewModel.current().subscribe(said -> rateNow.setText(texts.of(said))));
    }
}

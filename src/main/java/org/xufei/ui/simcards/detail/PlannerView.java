package org.xufei.ui.simcards.detail;

import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.xufei.ui.Texts;
import org.xufei.ui.View;

/** What it takes to keep a card. */
final class PlannerView implements View {

    PlannerView(PlannerViewModel viewModel, Texts texts, Consumer<URI> browser) {}

    @Override
    public Parent root() {
        return new VBox();
    }

    @Override
    public void close() {}
}

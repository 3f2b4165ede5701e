package org.xufei.ui.renew;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.xufei.domain.guide.Step;
import org.xufei.ui.Texts;
import org.xufei.ui.Views;

/** A step to tick off, with what to do and what to dial. The row outlives the step: another one can be shown in it. */
final class StepRow {

    private final Texts texts;
    private final Consumer<String> copied;

    @FXML
    private VBox root;

    @FXML
    private TickBox box;

    @FXML
    private HBox codes;

    @FXML
    private Label detail;

    /** @param copied told which code is on the clipboard now */
    StepRow(Texts texts, Consumer<String> copied) {
        this.texts = texts;
        this.copied = copied;
        Views.load(this, texts);
    }

    Node root() {
        return root;
    }

    void show(StepItem item) {
        Step step = item.step();
        box.setId("step-" + step.id());
        box.setText(texts.of(step.title()));
        box.setAccessibleHelp(texts.of(step.detail()));
        box.show(item.tick());
        codes.getChildren()
                .setAll(step.codes().stream()
                        .map(code -> new DialCodeButton(code, texts, copied))
                        .toList());
        detail.setText(texts.of(step.detail()));
    }
}

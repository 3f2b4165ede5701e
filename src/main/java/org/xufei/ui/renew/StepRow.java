package org.xufei.ui.renew;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.guide.DialCode;
import org.xufei.domain.guide.Step;
import org.xufei.ui.CommandBinder;
import org.xufei.ui.Message;
import org.xufei.ui.RowCommand;
import org.xufei.ui.Texts;
import org.xufei.ui.Views;

/** A step to tick off, with what to do and what to dial. The row outlives the step: another one can be shown in it. */
final class StepRow {

    private final ChecklistViewModel checklist;
    private final Texts texts;
    private final CommandBinder commands;
    private final RowCommand<DialCode> copy;

    @FXML
    private VBox root;

    @FXML
    private CheckBox box;

    @FXML
    private HBox codes;

    @FXML
    private Label detail;

    private @Nullable StepItem item;

    /** @param copy puts a code on the clipboard */
    StepRow(ChecklistViewModel checklist, Texts texts, CommandBinder commands, RowCommand<DialCode> copy) {
        this.checklist = checklist;
        this.texts = texts;
        this.commands = commands;
        this.copy = copy;
        Views.load(this, texts);
    }

    Node root() {
        return root;
    }

    void show(StepItem shown) {
        item = shown;
        Step step = shown.step();
        box.setId("step-" + step.id());
        box.setText(texts.of(shown.title()));
        String more = shown.own() ? texts.of(Message.of("renew.step.own")) : texts.of(step.detail());
        box.setAccessibleHelp(more);
        codes.getChildren()
                .setAll(step.codes().stream()
                        .map(code -> new DialCodeButton(code, commands, copy))
                        .toList());
        detail.setText(more);
        showTick();
    }

    /** Shows whether the step is ticked. */
    void showTick() {
        box.setSelected(item != null && checklist.isTicked(item));
    }

    @FXML
    private void tick() {
        if (item != null) {
            checklist.tick(item, box.isSelected());
        }
    }
}

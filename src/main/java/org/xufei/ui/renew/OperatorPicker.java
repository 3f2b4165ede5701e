package org.xufei.ui.renew;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.OperatorStatus;
import org.xufei.ui.Choice;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** The operators side by side, of which one is picked or none. */
final class OperatorPicker {

    private final RenewViewModel viewModel;
    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Operator, Choice> chips = new LinkedHashMap<>();

    /** @param pane takes the chips */
    OperatorPicker(FlowPane pane, RenewViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        viewModel.guide().operators().forEach(operator -> chips.put(operator, chip(operator)));
        pane.getChildren().setAll(chips.values());
        Choice.takeTabsInTurn(group);
    }

    /** Shows what is picked until the subscription ends. */
    Subscription follow() {
        return viewModel.operator().subscribe(this::select);
    }

    private Choice chip(Operator operator) {
        Choice chip = new Choice();
        chip.setText(operator.name());
        chip.setId("operator-" + operator.id());
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Choice.USE_PREF_SIZE);
        chip.setToggleGroup(group);
        if (operator.status() == OperatorStatus.DOUBTFUL) {
            chip.setGraphic(Nodes.badge(texts.of(Message.of("renew.operator.doubtful")), "warning"));
            chip.setContentDisplay(ContentDisplay.RIGHT);
        }
        chip.setOnAction(event -> {
            viewModel.pick(operator);
            // A click marks the chip, which stays as it was if the operator did.
            select(viewModel.operator().get());
        });
        return chip;
    }

    private void select(Optional<Operator> operator) {
        group.selectToggle(operator.map(chips::get).orElse(null));
    }
}

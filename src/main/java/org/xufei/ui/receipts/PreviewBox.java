package org.xufei.ui.receipts;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.xufei.ui.CommandBinder;
import org.xufei.ui.EvidenceNotes;
import org.xufei.ui.Nodes;
import org.xufei.ui.RowCommand;
import org.xufei.ui.Texts;

/** Until when plan and main balance run once the receipt is recorded as it is typed, each with a link that puts it right. */
final class PreviewBox extends VBox {

    private final ClockRow plan;
    private final ClockRow balance;

    /**
     * An empty box.
     *
     * @param commands makes the links that put an end right
     */
    PreviewBox(
            Texts texts,
            EvidenceNotes evidenceNotes,
            CommandBinder commands,
            RowCommand<ClockPreview.Correction> correct) {
        plan = new ClockRow("plan", texts, evidenceNotes);
        balance = new ClockRow("balance", texts, evidenceNotes);
        commands.bind(plan.link(), correct, plan.correction());
        commands.bind(balance.link(), correct, balance.correction());
        setId("preview");
        getStyleClass().add("preview");
        getChildren().setAll(plan, balance);
    }

    void show(ReceiptAdvice advice) {
        show(plan, advice.plan());
        show(balance, advice.balance());
        Nodes.show(this, plan.isVisible() || balance.isVisible());
    }

    private static void show(ClockRow row, Optional<ClockPreview> clock) {
        clock.ifPresent(row::show);
        Nodes.show(row, clock.isPresent());
    }
}

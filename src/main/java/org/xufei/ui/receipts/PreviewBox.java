package org.xufei.ui.receipts;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.xufei.ui.EvidenceNotes;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** Until when plan and main balance run once the receipt is recorded as it is typed, each with a link that puts it right. */
final class PreviewBox extends VBox {

    private final ClockRow plan;
    private final ClockRow balance;

    /**
     * An empty box.
     *
     * @param correct hears how an end is to be put right
     */
    PreviewBox(Texts texts, EvidenceNotes evidenceNotes, Consumer<ClockPreview.Way> correct) {
        plan = new ClockRow("plan", texts, evidenceNotes, correct);
        balance = new ClockRow("balance", texts, evidenceNotes, correct);
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

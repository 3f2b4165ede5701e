package org.xufei.ui.receipts;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.xufei.ui.EvidenceNote;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** Until when plan and main balance run once the receipt is recorded as it is typed. */
final class PreviewBox extends VBox {

    private final Texts texts;
    private final Consumer<URI> browser;

    /** @param browser opens a link that the user clicks */
    PreviewBox(Texts texts, Consumer<URI> browser) {
        this.texts = texts;
        this.browser = browser;
        setId("preview");
        getStyleClass().add("preview");
    }

    void show(ReceiptAdvice advice) {
        getChildren().clear();
        advice.plan().ifPresent(this::add);
        advice.balance().ifPresent(this::add);
        Nodes.show(this, !getChildren().isEmpty());
    }

    private void add(ClockPreview clock) {
        VBox lines = new VBox(Nodes.text(texts.of(clock.end()), "preview-end"));
        Stream.of(clock.moved(), clock.note())
                .flatMap(Optional::stream)
                .forEach(line -> lines.getChildren().add(Nodes.text(texts.of(line), "detail")));
        clock.evidence().ifPresent(evidence -> lines.getChildren().add(new EvidenceNote(evidence, texts, browser)));
        getChildren().add(lines);
    }
}

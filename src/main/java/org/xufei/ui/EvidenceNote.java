package org.xufei.ui;

import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.xufei.domain.guide.Evidence;
import org.xufei.domain.guide.Source;

/** Where a fact comes from, folded until asked for. */
public final class EvidenceNote extends VBox {

    private final Button toggle = new Button();
    private final VBox details = new VBox();

    /** @param browser opens a link that the user clicks */
    public EvidenceNote(Evidence evidence, Texts texts, Consumer<URI> browser) {
        getStyleClass().add("evidence");
        toggle.getStyleClass().add("fold");
        toggle.setText(texts.of(Message.of(
                "evidence.toggle",
                switch (evidence.confidence()) {
                    case HIGH -> Message.of("evidence.confidence.high");
                    case MEDIUM -> Message.of("evidence.confidence.medium");
                    case LOW -> Message.of("evidence.confidence.low");
                })));
        toggle.setOnAction(event -> Nodes.show(details, !details.isVisible()));
        details.getStyleClass().add("evidence-details");
        for (Source source : evidence.sources()) {
            details.getChildren().add(Nodes.text(texts.of(source.title()), "detail"));
            source.link().ifPresent(link -> {
                Hyperlink hyperlink = new Hyperlink(link.toString());
                hyperlink.setWrapText(true);
                hyperlink.setOnAction(event -> browser.accept(link));
                details.getChildren().add(hyperlink);
            });
        }
        details.getChildren()
                .add(Nodes.text(
                        texts.of(
                                evidence.asOf().isKnown()
                                        ? Message.of(
                                                "evidence.asof", evidence.asOf().date())
                                        : Message.of("evidence.undated")),
                        "detail"));
        Nodes.show(details, false);
        getChildren().addAll(toggle, details);
    }
}

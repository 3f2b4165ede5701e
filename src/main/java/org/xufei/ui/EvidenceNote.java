package org.xufei.ui;

import java.net.URI;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.xufei.domain.guide.Evidence;
import org.xufei.domain.guide.EvidenceAge;
import org.xufei.domain.guide.Source;

/** Where a fact comes from, collapsed until asked for. */
public final class EvidenceNote extends VBox {

    private final Evidence evidence;
    private final EvidenceAge age;
    private final Texts texts;
    private final Consumer<URI> browser;
    private final VBox details = new VBox();

    /**
     * @param day on which it is shown
     * @param browser opens a link that the user clicks
     */
    EvidenceNote(Evidence evidence, LocalDate day, Texts texts, Consumer<URI> browser) {
        this.evidence = evidence;
        this.age = evidence.ageOn(day);
        this.texts = texts;
        this.browser = browser;
        getStyleClass().add("evidence");
        Message confidence = switch (evidence.confidence()) {
            case HIGH -> Message.of("evidence.confidence.high");
            case MEDIUM -> Message.of("evidence.confidence.medium");
            case LOW -> Message.of("evidence.confidence.low");
        };
        String shown = age == EvidenceAge.STALE ? "evidence.toggle.stale" : "evidence.toggle";
        Disclosure toggle = new Disclosure();
        toggle.setText(texts.of(Message.of(shown, confidence)));
        toggle.getStyleClass().add("collapse");
        toggle.setOnAction(event -> toggle());
        details.getStyleClass().add("evidence-details");
        Nodes.show(details, false);
        getChildren().addAll(toggle, details);
    }

    private void toggle() {
        if (details.getChildren().isEmpty()) {
            evidence.sources().forEach(this::add);
            details.getChildren().add(Nodes.text(texts.of(dated()), "detail"));
        }
        Nodes.show(details, !details.isVisible());
    }

    private Message dated() {
        boolean stale = age == EvidenceAge.STALE;
        if (evidence.asOf().isKnown()) {
            return Message.of(stale ? "evidence.asof.stale" : "evidence.asof", evidence.asOf());
        }
        return Message.of(stale ? "evidence.undated.stale" : "evidence.undated", evidence.read());
    }

    private void add(Source source) {
        details.getChildren().add(Nodes.text(texts.of(source.title()), "detail"));
        source.link().ifPresent(link -> {
            WebLink shown = new WebLink(link, browser);
            shown.setWrapText(true);
            details.getChildren().add(shown);
        });
    }
}

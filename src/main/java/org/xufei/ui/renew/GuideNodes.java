package org.xufei.ui.renew;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xufei.domain.guide.ChannelService;
import org.xufei.domain.guide.DialCode;
import org.xufei.domain.guide.Evidence;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.domain.guide.Tip;
import org.xufei.ui.EvidenceNote;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** Rows of the guide: a step, a precaution, a code, a tip. */
final class GuideNodes {

    private static final int LONGEST_BESIDE_ITS_PURPOSE = 14;

    private final Texts texts;
    private final Consumer<URI> browser;
    private final Consumer<String> copied;

    GuideNodes(Texts texts, Consumer<URI> browser, Consumer<String> copied) {
        this.texts = texts;
        this.browser = browser;
        this.copied = copied;
    }

    Node service(ChannelService service) {
        VBox node = new VBox(Nodes.text(texts.of(service.note()), "service-note"), evidence(service.evidence()));
        if (service.state() != ChannelService.State.SERVED) {
            node.getStyleClass().add("service-doubtful");
        }
        return node;
    }

    Node code(DialCode code) {
        Label purpose = Nodes.text(texts.of(code.purpose()), "row-title");
        purpose.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(purpose, Priority.ALWAYS);
        DialCodeButton button = new DialCodeButton(code, texts, copied);
        boolean isLong = code.code().length() > LONGEST_BESIDE_ITS_PURPOSE;
        Pane head = isLong ? new VBox(purpose, button) : new HBox(purpose, button);
        head.getStyleClass().add("row-head");
        if (!isLong) {
            head.getStyleClass().add("large-code");
        }
        return new VBox(head, Nodes.text(texts.of(code.expect()), "detail"), evidence(code.evidence()));
    }

    Node tip(Tip tip) {
        return new VBox(
                Nodes.text(texts.of(tip.title()), "row-title"),
                Nodes.text(texts.of(tip.text()), "detail"),
                evidence(tip.evidence()));
    }

    Node section(Message title) {
        Label section = Nodes.text(texts.of(title), "row-section");
        section.setMaxWidth(Double.MAX_VALUE);
        return section;
    }

    Node evidence(Evidence evidence) {
        return new EvidenceNote(evidence, texts, browser);
    }

    /** Several items in one sentence. */
    String joined(List<LocalizedText> items) {
        return items.stream()
                .map(texts::of)
                .collect(Collectors.joining(texts.of(Message.of("renew.channel.separator"))));
    }
}

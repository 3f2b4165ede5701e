package org.xufei.ui.renew;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.ChannelService;
import org.xufei.domain.guide.DialCode;
import org.xufei.domain.guide.Evidence;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.domain.guide.Precaution;
import org.xufei.domain.guide.Step;
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

    Node step(StepItem item) {
        Step step = item.step();
        TickBox box = new TickBox(texts.of(step.title()), item.tick());
        box.setId("step-" + step.id());
        HBox head = new HBox(box);
        head.getStyleClass().add("row-head");
        step.codes().forEach(code -> head.getChildren().add(new DialCodeButton(code, texts, copied)));
        box.setAccessibleHelp(texts.of(step.detail()));
        return new VBox(head, Nodes.text(texts.of(step.detail()), "row-detail"));
    }

    Node precaution(PrecautionItem item) {
        Precaution precaution = item.precaution();
        TickBox box = new TickBox(texts.of(precaution.title()), item.tick());
        box.setId("precaution-" + precaution.id());
        VBox more = new VBox();
        more.getStyleClass().add("row-more");
        Nodes.show(more, false);
        Button fold = new Button(texts.of(Message.of("renew.precaution.more")));
        fold.getStyleClass().add("fold");
        fold.setMinWidth(Button.USE_PREF_SIZE);
        fold.setId("why-" + precaution.id());
        fold.setAccessibleText(texts.of(Message.of("renew.precaution.more.for", precaution.title())));
        fold.setOnAction(event -> {
            if (more.getChildren().isEmpty()) {
                more.getChildren()
                        .setAll(
                                labelled("renew.precaution.why", precaution.why()),
                                labelled("renew.precaution.how", precaution.how()),
                                evidence(precaution.evidence()));
            }
            Nodes.show(more, !more.isVisible());
            fold.setText(texts.of(
                    more.isVisible() ? Message.of("renew.precaution.less") : Message.of("renew.precaution.more")));
        });
        HBox head = new HBox(box, fold);
        head.getStyleClass().add("row-head");
        return new VBox(head, more);
    }

    /** What to know of a channel besides its steps. */
    Node channelNotes(Channel channel) {
        return new VBox(
                note("renew.channel.bring", channel.bring()),
                note("renew.channel.pay", channel.pay()),
                labelled("renew.channel.mind", channel.mind()),
                evidence(channel.evidence()));
    }

    Node service(ChannelService service) {
        VBox node = new VBox(Nodes.text(texts.of(service.note()), "service-note"), evidence(service.evidence()));
        node.getStyleClass()
                .add(service.state() == ChannelService.State.SERVED ? "service-served" : "service-doubtful");
        return node;
    }

    Node code(DialCode code) {
        Label purpose = Nodes.text(texts.of(code.purpose()), "row-title");
        purpose.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(purpose, Priority.ALWAYS);
        DialCodeButton button = new DialCodeButton(code, texts, copied);
        boolean isLong = code.code().length() > LONGEST_BESIDE_ITS_PURPOSE;
        Pane head = isLong ? new VBox(purpose, button) : new HBox(purpose, button);
        head.getStyleClass().addAll("row-head", isLong ? "long-code" : "large-code");
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

    private Node note(String key, List<LocalizedText> items) {
        String separator = texts.of(Message.of("renew.channel.separator"));
        return Nodes.text(
                texts.of(new Message(
                        key,
                        List.of(String.join(
                                separator, items.stream().map(texts::of).toList())))),
                "detail");
    }

    private Node labelled(String key, LocalizedText text) {
        return Nodes.text(texts.of(new Message(key, List.of(text))), "detail");
    }
}

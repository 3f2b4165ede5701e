package org.xufei.ui.guide;

import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.ui.CommandBinder;
import org.xufei.ui.EvidenceNotes;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.RowCommand;
import org.xufei.ui.Texts;
import org.xufei.ui.WebLink;

/** One thing of the guide, with where it comes from and what can be done with it. */
final class GuideRow {

    private final GuideEntry entry;
    private final GuideViewModel viewModel;
    private final Texts texts;
    private final CommandBinder commands;
    private final VBox root = new VBox();

    GuideRow(GuideEntry entry, GuideViewModel viewModel, Texts texts, CommandBinder commands) {
        this.entry = entry;
        this.viewModel = viewModel;
        this.texts = texts;
        this.commands = commands;
        root.getStyleClass().addAll("card", "guide-row");
        root.getChildren()
                .addAll(Nodes.text(texts.of(entry.about()), "detail"), Nodes.text(text(entry.title()), "row-title"));
        entry.lines().forEach(line -> root.getChildren().add(Nodes.text(text(line), "answer-line")));
    }

    Node root() {
        return root;
    }

    /** @param browser opens a link that the user clicks */
    GuideRow with(EvidenceNotes evidenceNotes, Consumer<URI> browser) {
        entry.link().ifPresent(link -> {
            WebLink shown = new WebLink(link, browser);
            shown.setWrapText(true);
            root.getChildren().add(shown);
        });
        entry.evidence().ifPresent(evidence -> root.getChildren().add(evidenceNotes.on(evidence)));
        viewModel
                .checkedOn(entry)
                .ifPresent(day ->
                        root.getChildren().add(Nodes.text(texts.of(Message.of("guide.checked", day)), "safe-day")));
        GuideCommands verbs = viewModel.commands();
        FlowPane bar = new FlowPane();
        bar.getStyleClass().addAll("guide-verbs", "guide-row-verbs");
        offer(bar, verbs.check);
        offer(bar, verbs.uncheck);
        offer(bar, verbs.edit);
        offer(bar, verbs.remove);
        if (!bar.getChildren().isEmpty()) {
            root.getChildren().add(bar);
        }
        return this;
    }

    private void offer(FlowPane bar, RowCommand<GuideEntry> command) {
        if (command.isPossible(entry)) {
            Button button = new Button();
            button.getStyleClass().add("quiet");
            commands.bind(button, command, entry);
            bar.getChildren().add(button);
        }
    }

    private String text(Object text) {
        if (text instanceof LocalizedText localized) {
            return texts.of(localized);
        }
        return text instanceof Message message ? texts.of(message) : text.toString();
    }
}

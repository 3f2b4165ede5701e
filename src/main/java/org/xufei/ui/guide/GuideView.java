package org.xufei.ui.guide;

import atlantafx.base.controls.CustomTextField;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.xufei.ui.ChoiceGroup;
import org.xufei.ui.EvidenceNotes;
import org.xufei.ui.FxmlView;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** The room in which the whole guide is looked up. */
public final class GuideView extends FxmlView {

    private final GuideViewModel viewModel;
    private final EvidenceNotes evidenceNotes;
    private final Consumer<URI> browser;
    private final Questions questions;
    private final OwnDraftView draft;

    @FXML
    private CustomTextField search;

    @FXML
    private HBox sections;

    @FXML
    private Button exportOwn;

    @FXML
    private Button importOwn;

    @FXML
    private StackPane draftPane;

    @FXML
    private Label count;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox rows;

    /**
     * What asks for files; empty if the user thinks better of it.
     *
     * @param target where to write own knowledge
     * @param source which file to merge
     */
    public record Questions(Function<Window, Optional<Path>> target, Function<Window, Optional<Path>> source) {}

    /** @param browser opens a link that the user clicks */
    public GuideView(
            GuideViewModel viewModel,
            Texts texts,
            EvidenceNotes evidenceNotes,
            Consumer<URI> browser,
            Questions questions) {
        super(texts);
        this.viewModel = viewModel;
        this.evidenceNotes = evidenceNotes;
        this.browser = browser;
        this.questions = questions;
        draft = new OwnDraftView(viewModel, texts);
        load();
    }

    @Override
    public void focusFirstControl() {
        if (viewModel.section().get() == GuideSection.OWN) {
            draft.focusFirstControl();
        } else {
            search.requestFocus();
        }
    }

    @Override
    public void close() {
        super.close();
        draft.close();
    }

    @FXML
    private void initialize() {
        ChoiceGroup<GuideSection> choices = new ChoiceGroup<>(
                sections, "side", chosen -> viewModel.section().set(chosen));
        choices.offer(Arrays.asList(GuideSection.values()), this::id, this::name);
        GuideCommands verbs = viewModel.commands();
        commands.bind(exportOwn, verbs.exportOwn);
        commands.perform(verbs.exportOwn, () -> ask(questions.target(), viewModel::export));
        commands.bind(importOwn, verbs.importOwn);
        commands.perform(verbs.importOwn, () -> ask(questions.source(), file -> verbs.importing.accept(file)));
        commands.perform(verbs.search, () -> {
            search.requestFocus();
            search.selectAll();
        });
        commands.listen(root(), verbs.all());
        draftPane.getChildren().setAll(draft.root());
        follow(
                Nodes.bind(search.textProperty(), viewModel.words()),
                viewModel.section().subscribe(section -> {
                    choices.show(Optional.of(section));
                    boolean isOwn = section == GuideSection.OWN;
                    List.of(draftPane, exportOwn, importOwn).forEach(node -> Nodes.show(node, isOwn));
                }),
                viewModel.found().subscribe(this::show),
                viewModel.words().subscribe(words -> scroll.setVvalue(0)),
                viewModel.section().subscribe(section -> scroll.setVvalue(0)));
    }

    private void ask(Function<Window, Optional<Path>> question, Consumer<Path> answer) {
        question.apply(root().getScene().getWindow()).ifPresent(answer);
    }

    private String id(GuideSection section) {
        return switch (section) {
            case EVERYTHING -> "everything";
            case SOURCES -> "sources";
            case CORRECTIONS -> "corrections";
            case OWN -> "own";
        };
    }

    private String name(GuideSection section) {
        return texts.of(
                switch (section) {
                    case EVERYTHING -> Message.of("guide.section.everything");
                    case SOURCES -> Message.of("guide.section.sources");
                    case CORRECTIONS -> Message.of("guide.section.corrections");
                    case OWN -> Message.of("guide.section.own");
                });
    }

    private void show(GuideViewModel.Found found) {
        List<Node> nodes = found.shown().stream()
                .<Node>map(entry -> new GuideRow(entry, viewModel, texts, commands)
                        .with(evidenceNotes, browser)
                        .root())
                .toList();
        rows.getChildren().setAll(nodes);
        int all = found.shown().size() + found.more();
        boolean isEmpty = all == 0
                && viewModel.section().get() == GuideSection.OWN
                && viewModel.words().get().isBlank();
        count.setText(texts.of(
                isEmpty
                        ? Message.of("guide.own.none")
                        : found.more() == 0
                                ? Message.of("guide.count", all)
                                : Message.of("guide.count.more", found.shown().size(), all)));
    }
}

package org.xufei.ui.renew;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xufei.domain.guide.Precaution;
import org.xufei.domain.precaution.Finding;
import org.xufei.domain.precaution.Judgement;
import org.xufei.domain.precaution.Verdict;
import org.xufei.ui.Disclosure;
import org.xufei.ui.EvidenceNotes;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;
import org.xufei.ui.Views;

/** A precaution to tick off, with its verdict and what that rests on; why and how expand. */
final class PrecautionRow {

    private final ChecklistViewModel checklist;
    private final Texts texts;
    private final EvidenceNotes evidenceNotes;
    private PrecautionItem item;

    @FXML
    private VBox root;

    @FXML
    private CheckBox box;

    @FXML
    private Label verdict;

    @FXML
    private Label looked;

    @FXML
    private Disclosure collapse;

    @FXML
    private VBox more;

    @FXML
    private Label why;

    @FXML
    private Label how;

    @FXML
    private StackPane evidence;

    PrecautionRow(PrecautionItem item, ChecklistViewModel checklist, Texts texts, EvidenceNotes evidenceNotes) {
        this.item = item;
        this.checklist = checklist;
        this.texts = texts;
        this.evidenceNotes = evidenceNotes;
        Views.load(this, texts);
    }

    Node root() {
        return root;
    }

    @FXML
    private void initialize() {
        Precaution precaution = item.precaution();
        box.setId("precaution-" + precaution.id());
        box.setText(texts.of(item.title()));
        verdict.setId("verdict-" + precaution.id());
        looked.setId("looked-" + precaution.id());
        collapse.setId("why-" + precaution.id());
        collapse.setAccessibleText(texts.of(Message.of("renew.precaution.more.for", precaution.title())));
        Nodes.show(more, false);
        showJudgement();
    }

    /** Shows whether the precaution is ticked. */
    void showTick() {
        box.setSelected(checklist.isTicked(item));
    }

    /** Shows how the same precaution is judged now. */
    void show(PrecautionItem judged) {
        if (!judged.equals(item)) {
            item = judged;
            showJudgement();
        }
    }

    private void showJudgement() {
        Optional<Judgement> judgement = item.judgement();
        Nodes.show(verdict, judgement.isPresent());
        Nodes.show(looked, judgement.isPresent());
        judgement.ifPresent(this::show);
        if (judgement.isEmpty()) {
            box.setAccessibleText(box.getText());
        }
    }

    private void show(Judgement judgement) {
        Verdict how = judgement.verdict();
        String word = texts.of(PrecautionPhrases.word(how));
        verdict.setText(word);
        verdict.getStyleClass().setAll("label", "badge", tone(how));
        verdict.setGraphic(new FontIcon(icon(how)));
        String found = joined(judgement);
        boolean nothing = judgement.findings().contains(new Finding.NoNumber());
        looked.setText(nothing ? found : texts.of(Message.of("renew.found", found)));
        box.setAccessibleText(texts.of(Message.of("renew.verdict.spoken", item.title(), word, looked.getText())));
    }

    private String joined(Judgement judgement) {
        List<String> sentences = judgement.findings().stream()
                .map(PrecautionPhrases::sentence)
                .map(texts::of)
                .toList();
        return sentences.stream().collect(Collectors.joining(texts.of(Message.of("renew.found.separator"))));
    }

    private static String tone(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "good";
            case LOOK_HERE -> "warning";
            case UNKNOWN -> "neutral";
        };
    }

    private static Feather icon(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> Feather.CHECK;
            case LOOK_HERE -> Feather.ALERT_TRIANGLE;
            case UNKNOWN -> Feather.HELP_CIRCLE;
        };
    }

    @FXML
    private void tick() {
        checklist.tick(item, box.isSelected());
    }

    @FXML
    private void toggle() {
        if (evidence.getChildren().isEmpty()) {
            Precaution precaution = item.precaution();
            why.setText(texts.of(Message.of("renew.precaution.why", precaution.why())));
            how.setText(texts.of(Message.of("renew.precaution.how", precaution.how())));
            evidence.getChildren().add(evidenceNotes.on(precaution.evidence()));
        }
        Nodes.show(more, !more.isVisible());
        collapse.setText(
                texts.of(more.isVisible() ? Message.of("renew.precaution.less") : Message.of("renew.precaution.more")));
    }
}

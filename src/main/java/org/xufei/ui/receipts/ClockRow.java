package org.xufei.ui.receipts;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.xufei.domain.guide.Evidence;
import org.xufei.ui.EvidenceNotes;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** What becomes of one clock. Its nodes stay when it says something else: the link that was just pressed keeps the focus. */
final class ClockRow extends VBox {

    private final Texts texts;
    private final EvidenceNotes evidenceNotes;
    private final Label end = Nodes.text("", "preview-end");
    private final Label moved = new Label();
    private final Text note = new Text();
    private final Hyperlink correct = new Hyperlink();
    private final VBox source = new VBox();
    private Optional<Evidence> evidence = Optional.empty();
    private final ObjectProperty<Optional<ClockPreview.Correction>> correction =
            new SimpleObjectProperty<>(Optional.empty());

    ClockRow(String clock, Texts texts, EvidenceNotes evidenceNotes) {
        this.texts = texts;
        this.evidenceNotes = evidenceNotes;
        end.setId("preview-" + clock);
        end.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(end, Priority.ALWAYS);
        moved.getStyleClass().add("detail");
        moved.setMinWidth(Region.USE_PREF_SIZE);
        correct.setId("correct-" + clock);
        note.getStyleClass().add("detail-text");
        correct.visitedProperty().subscribe(() -> correct.setVisited(false));
        HBox head = new HBox(end, moved);
        head.getStyleClass().add("preview-head");
        getChildren().setAll(head, new TextFlow(note, correct), source);
    }

    /** What is to put the end right. */
    Hyperlink link() {
        return correct;
    }

    /** How the end is put right. */
    ObservableValue<Optional<ClockPreview.Correction>> correction() {
        return correction;
    }

    void show(ClockPreview clock) {
        end.setText(texts.of(clock.end()));
        moved.setText(clock.moved().map(texts::of).orElse(""));
        Nodes.show(moved, clock.moved().isPresent());
        note.setText(clock.note().map(said -> texts.of(said) + " ").orElse(""));
        correction.set(Optional.of(clock.correction()));
        if (!evidence.equals(clock.evidence())) {
            evidence = clock.evidence();
            source.getChildren().clear();
            evidence.ifPresent(found -> source.getChildren().add(evidenceNotes.on(found)));
        }
        Nodes.show(source, evidence.isPresent());
    }
}

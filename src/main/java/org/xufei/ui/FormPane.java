package org.xufei.ui;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a form: its title, its fields, which scroll, what to tell of it as a whole, and the buttons that save and cancel. A
 * question may take the place of the buttons.
 */
@DefaultProperty("fields")
public final class FormPane extends VBox {

    private final Label title = new Label();
    private final HBox head = new HBox(title);
    private final VBox fields = new VBox();
    private final ScrollPane scroll = new ScrollPane(fields);
    private final Label hint = new Label();
    private final Label keys = new Label();
    private final Button cancel = new Button();
    private final Button save = new Button();
    private final HBox foot = new HBox(keys, cancel, save);
    private @Nullable Node question;

    public FormPane() {
        getStyleClass().addAll("card", "form");
        title.getStyleClass().add("section");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        head.getStyleClass().add("form-head");
        fields.getStyleClass().add("fields");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        hint.getStyleClass().add("field-error");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        keys.getStyleClass().addAll("detail", "form-keys");
        keys.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(keys, Priority.ALWAYS);
        setKeys("");
        save.getStyleClass().add("accent");
        List.of(cancel, save).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        foot.getStyleClass().add("form-foot");
        title.setId("title");
        scroll.setId("scroll");
        hint.setId("hint");
        foot.setId("foot");
        cancel.setId("cancel");
        save.setId("save");
        getChildren().setAll(head, scroll, hint, foot);
    }

    /** What is typed and chosen, with all that stands between, from above. */
    public ObservableList<Node> getFields() {
        return fields.getChildren();
    }

    /** What stands at the end of the line of the title. */
    public ObservableList<Node> getBesideTitle() {
        return head.getChildren();
    }

    public String getKeys() {
        return keys.getText();
    }

    /** Tells which keys save and cancel. */
    public void setKeys(String text) {
        keys.setText(text);
        Nodes.show(keys, !text.isEmpty());
    }

    public @Nullable Node getQuestion() {
        return question;
    }

    /** What takes the place of the buttons while it is asked, so that as much of the form as possible stays in sight. */
    public void setQuestion(Node node) {
        question = node;
        Nodes.show(node, false);
        getChildren().add(getChildren().indexOf(hint), node);
    }

    /**
     * Asks the question, or shows the buttons again.
     *
     * @return whether a button that is hidden now had the focus
     */
    public boolean ask(boolean asked) {
        boolean atTheFoot = foot.isFocusWithin();
        Nodes.show(foot, !asked);
        if (question != null) {
            Nodes.show(question, asked);
        }
        return asked && atTheFoot;
    }

    /** Goes to the button that saves. */
    public void goToSave() {
        save.requestFocus();
    }

    /** Gives the form the size and the place that it will have. What is hidden cannot take the focus. */
    public void settle() {
        // A scroll pane takes its content into the window only with its skin.
        applyCss();
        layout();
    }

    /**
     * Shows how far the form is, for as long as the subscription lasts.
     *
     * @param begin gives the focus to the field with which one begins, each time the form was opened
     */
    Subscription show(Form<?> form, Texts texts, Runnable begin) {
        return Subscription.combine(
                form.edited()
                        .subscribe(edited -> title.setText(texts.of(
                                edited.isPresent()
                                        ? form.wording().editTitle()
                                        : form.wording().newTitle()))),
                form.hint().subscribe(told -> Nodes.show(hint, told.map(texts::of))),
                form.open().subscribe(open -> {
                    if (open && form.isNewlyOpened()) {
                        scroll.setVvalue(0);
                        // Not before the form shows.
                        Platform.runLater(() -> {
                            settle();
                            begin.run();
                        });
                    }
                }));
    }

    Button saveButton() {
        return save;
    }

    Button cancelButton() {
        return cancel;
    }
}

package org.xufei.ui.settings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.xufei.ui.Choice;
import org.xufei.ui.CommandBinder;
import org.xufei.ui.Message;
import org.xufei.ui.RowCommand;
import org.xufei.ui.Texts;

/** What a row says of that which taking over a backup or another file would change, and the choices between two states of a record. */
final class PreviewRowDescriber {

    private final Texts texts;
    private final CommandBinder commands;
    private final SettingsCommands verbs;

    PreviewRowDescriber(Texts texts, CommandBinder commands, SettingsCommands verbs) {
        this.texts = texts;
        this.commands = commands;
        this.verbs = verbs;
    }

    void say(PreviewRow row, LinesCell<PreviewRow> cell) {
        if (row instanceof PreviewRow.Heading heading) {
            cell.say(texts.of(heading.message()), "", true);
        } else if (row instanceof PreviewRow.One<?> one) {
            cell.say(texts.of(one.line()), "", false);
        } else if (row instanceof PreviewRow.Changed<?> changed) {
            String changes = changed.changes().stream().map(texts::of).collect(Collectors.joining("\n"));
            cell.say(texts.of(changed.line()), changes, false);
        } else if (row instanceof PreviewRow.Question question) {
            cell.say(texts.of(question.message()), "", true);
            cell.add(forAll(question));
        } else if (row instanceof PreviewRow.Differing differing) {
            List<FieldChange> fields = differing.states().fields();
            cell.say(texts.of(differing.states().line()), "", false);
            cell.add(sideBySide(
                    side(Message.of("settings.side.here"), fields.stream().map(FieldChange::inOne)),
                    side(Message.of("settings.side.there"), fields.stream().map(FieldChange::inTheOther)),
                    differing.key(),
                    differing.decisions()));
        } else if (row instanceof PreviewRow.Deleted<?> deleted) {
            cell.say(texts.of(deleted.one().line()), "", false);
            cell.add(sideBySide(
                    side(Message.of("settings.side.deleted"), Stream.empty()),
                    side(Message.of("settings.side.return"), Stream.empty()),
                    deleted.key(),
                    deleted.decisions()));
        }
    }

    private HBox forAll(PreviewRow.Question question) {
        HBox both = new HBox(forAll(question, "allHere", verbs.keepAll), forAll(question, "allThere", verbs.takeAll));
        both.getStyleClass().add("both-states");
        return both;
    }

    private Button forAll(PreviewRow.Question question, String id, RowCommand<PreviewRow.Question> decision) {
        Button all = new Button();
        all.setId(id);
        all.getStyleClass().add("quiet");
        commands.bind(all, decision, question);
        return all;
    }

    private static HBox sideBySide(Choice here, Choice there, String key, MergeDecisions decisions) {
        ToggleGroup group = new ToggleGroup();
        bind(here, MergeDecisions.Side.HERE, group, key, decisions);
        bind(there, MergeDecisions.Side.THERE, group, key, decisions);
        Choice.takeTabsInTurn(group);
        HBox both = new HBox(here, there);
        both.getStyleClass().add("both-states");
        return both;
    }

    private static void bind(
            Choice choice, MergeDecisions.Side side, ToggleGroup group, String key, MergeDecisions decisions) {
        choice.getStyleClass().add(side == MergeDecisions.Side.HERE ? "state-here" : "state-there");
        choice.setToggleGroup(group);
        choice.setSelected(decisions.of(key).filter(side::equals).isPresent());
        choice.setOnAction(event -> decisions.decide(key, side));
    }

    private Choice side(Message title, Stream<Message> fields) {
        Choice choice = new Choice();
        choice.setText(Stream.concat(Stream.of(title), fields).map(texts::of).collect(Collectors.joining("\n")));
        choice.setWrapText(true);
        choice.setMinHeight(Region.USE_PREF_SIZE);
        choice.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        // Both are equally wide, whatever they say.
        choice.setPrefWidth(1);
        HBox.setHgrow(choice, Priority.ALWAYS);
        choice.getStyleClass().add("side-state");
        return choice;
    }
}

package org.xufei.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.xufei.domain.overview.Digest;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.reminder.Reminder;
import org.xufei.domain.renewal.Renewal;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** Shows what waits for an answer: reminders, and renewals that were begun. */
final class WaitingNodes {

    private final OverviewViewModel viewModel;
    private final Texts texts;

    WaitingNodes(OverviewViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    void showReminders(VBox into) {
        List<Node> rows = new ArrayList<>();
        viewModel
                .reminders()
                .open()
                .get()
                .forEach(reminder ->
                        viewModel.reminders().message(reminder).ifPresent(message -> rows.add(row(reminder, message))));
        fill(into, Message.of("overview.reminders.heading"), rows);
    }

    void showRenewals(VBox into) {
        List<Node> rows = new ArrayList<>();
        for (Renewal renewal : viewModel.due().unfinished()) {
            Message what = renewal.number()
                    .map(number -> Message.of(
                            "overview.renewal.card", number, renewal.steps().size()))
                    .orElse(Message.of(
                            "overview.renewal.nocard", renewal.steps().size()));
            HBox row = row(texts.of(what));
            row.getChildren()
                    .add(button(
                            Message.of("overview.renewal.resume"),
                            () -> viewModel.due().resume(renewal)));
            rows.add(row);
        }
        fill(into, Message.of("overview.renewals.heading"), rows);
    }

    /** What happened since the last start; empty if nothing did. */
    String digest() {
        return viewModel.reminders().digest().map(this::say).orElse("");
    }

    private String say(Digest digest) {
        List<Message> parts = new ArrayList<>();
        for (Expiry.What what : Expiry.What.values()) {
            if (digest.ended(what) > 0) {
                parts.add(ended(what, digest.ended(what)));
            }
        }
        if (digest.doubtful() > 0) {
            parts.add(Message.of("overview.digest.doubtful", digest.doubtful()));
        }
        if (digest.approached() > 0) {
            parts.add(Message.of("overview.digest.approached", digest.approached()));
        }
        String separator = texts.of(Message.of("overview.digest.separator"));
        return texts.of(Message.of(
                "overview.digest",
                digest.since(),
                parts.stream().map(texts::of).collect(Collectors.joining(separator))));
    }

    private static Message ended(Expiry.What what, int count) {
        return switch (what) {
            case PLAN -> Message.of("overview.digest.plan", count);
            case BALANCE -> Message.of("overview.digest.balance", count);
            case INCOMING -> Message.of("overview.digest.incoming", count);
            case NUMBER -> Message.of("overview.digest.number", count);
        };
    }

    private HBox row(Reminder reminder, Message message) {
        RemindersViewModel model = viewModel.reminders();
        HBox row = row(texts.of(message));
        row.getChildren()
                .addAll(
                        button(Message.of("overview.reminder.tomorrow"), () -> model.snooze(reminder, 1)),
                        button(Message.of("overview.reminder.later"), () -> model.snooze(reminder, 3)),
                        button(Message.of("overview.reminder.acknowledge"), () -> model.acknowledge(reminder)));
        return row;
    }

    private static HBox row(String text) {
        Label label = Nodes.text(text);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox row = new HBox(label);
        row.getStyleClass().add("due-row");
        return row;
    }

    private Button button(Message text, Runnable act) {
        Button button = new Button(texts.of(text));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("quiet");
        button.setOnAction(event -> act.run());
        return button;
    }

    private void fill(VBox into, Message heading, List<Node> rows) {
        into.getChildren().setAll(rows);
        into.getChildren().add(0, Nodes.text(texts.of(heading), "section"));
        Nodes.show(into, !rows.isEmpty());
    }
}

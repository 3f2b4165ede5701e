package org.xufei.ui.simcards.detail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.xufei.domain.clock.Clocks;
import org.xufei.domain.clock.EndDate;
import org.xufei.domain.clock.MissingDate;
import org.xufei.domain.clock.NumberClock;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.reminder.Expiry;
import org.xufei.ui.ClockPhrases;
import org.xufei.ui.CommandBinder;
import org.xufei.ui.EndDatePhrases;
import org.xufei.ui.EvidenceNotes;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.RowCommand;
import org.xufei.ui.StagePhrases;
import org.xufei.ui.Texts;

/** The three clocks of a card: drawn, and each with what it rests on. */
final class ClockNodes {

    private final Texts texts;
    private final EvidenceNotes evidenceNotes;
    private final CommandBinder commands;
    private final RowCommand<MissingDate> dating;

    /** @param dating opens a receipt on which to type a date */
    ClockNodes(Texts texts, EvidenceNotes evidenceNotes, CommandBinder commands, RowCommand<MissingDate> dating) {
        this.texts = texts;
        this.evidenceNotes = evidenceNotes;
        this.commands = commands;
        this.dating = dating;
    }

    List<Node> of(ShownCard shown) {
        Clocks clocks = shown.status().clocks();
        List<Node> nodes = new ArrayList<>();
        nodes.add(new VBox(
                new TimelineChart(Timeline.of(clocks, shown.today()), texts, inWords(shown)),
                text(Message.of("detail.inclusive"), "detail")));
        nodes.add(clock(Expiry.Kind.PLAN, clocks.plan(), shown));
        nodes.add(clock(Expiry.Kind.BALANCE, clocks.balance(), shown));
        nodes.add(number(shown));
        return nodes;
    }

    private Node clock(Expiry.Kind what, EndDate reading, ShownCard shown) {
        Message title = ClockPhrases.name(what);
        VBox box = new VBox(title(title, reading, shown.today()), text(EndDatePhrases.basis(reading), "detail"));
        EndDatePhrases.evidence(reading).ifPresent(evidence -> box.getChildren().add(evidenceNotes.on(evidence)));
        if (reading.known().isPresent() && reading.mayLastLonger()) {
            box.getChildren().add(text(Message.of("clock.basis.open"), "detail"));
        }
        if (reading.mayLastLonger()) {
            box.getChildren().add(text(EndDatePhrases.ask(shown.status().operator()), "detail"));
            if (shown.status().card().status().keepsNumber()) {
                reading.undatedReceipt()
                        .ifPresent(receipt -> box.getChildren().add(enterDate(new MissingDate(what, receipt))));
            }
        }
        return box;
    }

    private Button enterDate(MissingDate missing) {
        Button button = new Button();
        button.getStyleClass().add("enter-date");
        commands.bind(button, dating, missing);
        return button;
    }

    private Node title(Message title, EndDate reading, LocalDate today) {
        // What does not fit beside the title goes below it whole.
        FlowPane row = new FlowPane(8, 4, text(title, "row-title"), text(ClockPhrases.until(reading), "row-title"));
        row.getStyleClass().add("row-head");
        reading.known()
                .ifPresent(known -> row.getChildren()
                        .add(Nodes.badge(
                                texts.of(ClockPhrases.daysAway(known.lastDay(), today)),
                                tone(known.lastDay(), today))));
        return row;
    }

    private static String tone(LocalDate lastDay, LocalDate today) {
        return lastDay.isBefore(today) ? "danger" : "neutral";
    }

    private Node number(ShownCard shown) {
        VBox box = new VBox(text(Message.of("clock.number"), "row-title"));
        shown.status()
                .clocks()
                .number()
                .ifPresentOrElse(
                        number -> box.getChildren().addAll(ladder(number, shown)),
                        () -> box.getChildren()
                                .addAll(
                                        text(numberUnknown(shown), "detail"),
                                        text(EndDatePhrases.ask(shown.status().operator()), "detail")));
        return box;
    }

    private static Message numberUnknown(ShownCard shown) {
        return shown.status()
                .clocks()
                .numberAtTheEarliest()
                .map(number -> Message.of("detail.number.atleast", number.lastDayToTopUp()))
                .orElseGet(() -> Message.of("detail.number.unknown"));
    }

    private List<Node> ladder(NumberClock number, ShownCard shown) {
        List<Node> lines = new ArrayList<>();
        lines.add(text(StagePhrases.lastSafeDay(number, shown.today()), "safe-day"));
        for (NumberClock.Phase phase : number.phases()) {
            boolean now = number.phaseOn(shown.today()).equals(Optional.of(phase));
            lines.add(text(StagePhrases.phase(phase), now ? "ladder-now" : "detail"));
        }
        lines.add(text(Message.of("stage.phase.lost", number.lostOn()), "detail"));
        boolean own = shown.status().operator().filter(Operator::hasOwnStages).isPresent();
        lines.add(text(own ? Message.of("stage.phase.own") : Message.of("stage.phase.national"), "detail"));
        lines.add(evidenceNotes.on(number.evidence()));
        return lines;
    }

    /** What the drawing shows. */
    private String inWords(ShownCard shown) {
        Clocks clocks = shown.status().clocks();
        List<Message> sentences = new ArrayList<>();
        sentences.add(Message.of("detail.words.today", shown.today()));
        sentences.add(Message.of("detail.words.plan", ClockPhrases.until(clocks.plan())));
        sentences.add(Message.of("detail.words.balance", ClockPhrases.until(clocks.balance())));
        clocks.number()
                .ifPresentOrElse(
                        number -> {
                            number.phases().forEach(phase -> sentences.add(StagePhrases.phase(phase)));
                            sentences.add(StagePhrases.lastSafeDay(number, shown.today()));
                        },
                        () -> sentences.add(numberUnknown(shown)));
        return sentences.stream().map(texts::of).collect(Collectors.joining("\n"));
    }

    private Node text(Message message, String style) {
        return Nodes.text(texts.of(message), style);
    }
}

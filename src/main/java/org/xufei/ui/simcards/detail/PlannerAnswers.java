package org.xufei.ui.simcards.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.xufei.domain.keepalive.TopUpPlan;
import org.xufei.ui.EndDatePhrases;
import org.xufei.ui.EvidenceNotes;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** The planner's answers, line by line. */
final class PlannerAnswers {

    private final PlannerViewModel viewModel;
    private final Texts texts;
    private final EvidenceNotes evidenceNotes;

    PlannerAnswers(PlannerViewModel viewModel, Texts texts, EvidenceNotes evidenceNotes) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.evidenceNotes = evidenceNotes;
    }

    List<Node> leaving(AbsenceViewModel.Answer answer) {
        List<Node> lines = lines(PlannerPhrases.leaving(answer), "answer-line");
        lines.addAll(ways(answer.ways()));
        if (PlannerPhrases.goesOnFrom(answer.leaving(), answer.ways())) {
            lines.add(text(Message.of("detail.way.abroad"), "detail"));
        }
        return lines;
    }

    List<Node> alive(KeepAliveViewModel.Answer answer) {
        List<Node> lines = lines(List.of(Message.of("detail.alive.through", answer.through())), "row-title");
        lines.addAll(ways(answer.ways()));
        return lines;
    }

    List<Node> offers(OffersViewModel.Answer answer) {
        List<Node> lines = new ArrayList<>();
        for (Message line : PlannerPhrases.offers(answer)) {
            // The first way is the cheapest.
            lines.add(text(line, lines.size() == 1 && !answer.ways().isEmpty() ? "safe-day" : "answer-line"));
        }
        return lines;
    }

    private List<Node> ways(List<KeepingOption> ways) {
        KeepingOption first = ways.get(0);
        if (PlannerPhrases.isSettled(first.onceToday())) {
            boolean safe = first.onceToday() instanceof TopUpPlan.NotNeeded;
            List<Node> settled =
                    lines(List.of(PlannerPhrases.settled(first.onceToday())), safe ? "safe-day" : "answer-line");
            if (first.onceToday() instanceof TopUpPlan.NotKnown) {
                viewModel
                        .card()
                        .getValue()
                        .ifPresent(card -> settled.add(
                                text(EndDatePhrases.ask(card.status().operator()), "answer-line")));
            }
            return settled;
        }
        List<Node> nodes = new ArrayList<>();
        if (viewModel.card().getValue().flatMap(ShownCard::balanceEnd).isEmpty()) {
            nodes.add(text(Message.of("detail.way.worst"), "answer-line"));
        }
        for (KeepingOption way : ways) {
            way.means().ifPresent(means -> nodes.add(text(PlannerPhrases.means(means), "row-title")));
            nodes.addAll(lines(PlannerPhrases.ways(way), "answer-line"));
            way.means()
                    .filter(KeepingOption.Means.InGuide.class::isInstance)
                    .map(means -> ((KeepingOption.Means.InGuide) means).table().evidence())
                    .ifPresent(evidence -> nodes.add(evidenceNotes.on(evidence)));
        }
        nodes.add(text(Message.of("detail.way.assumed"), "detail"));
        return nodes;
    }

    private List<Node> lines(List<Message> messages, String style) {
        List<Node> lines = new ArrayList<>();
        messages.forEach(message -> lines.add(text(message, style)));
        return lines;
    }

    private Label text(Message message, String style) {
        return Nodes.text(texts.of(message), style);
    }
}

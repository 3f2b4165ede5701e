package org.xufei.ui.simcards.detail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.xufei.ui.DateField;
import org.xufei.ui.FormView;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** What happens to all cards that are marked while their owner is abroad. */
public final class AwayView extends FormView {

    private final AwayViewModel viewModel;

    @FXML
    private DateField leaving;

    @FXML
    private DateField back;

    @FXML
    private VBox answer;

    public AwayView(AwayViewModel viewModel, Texts texts) {
        super(texts);
        this.viewModel = viewModel;
        load();
    }

    @FXML
    private void initialize() {
        Supplier<LocalDate> today = () -> viewModel.today().orElse(LocalDate.EPOCH);
        binder.type(leaving, viewModel.absence().leaving(), today);
        binder.type(back, viewModel.absence().back(), today);
        binder.add(viewModel.lines().subscribe(this::show));
    }

    private void show(Optional<List<AwayViewModel.Line>> lines) {
        answer.getChildren().setAll(lines.map(this::nodes).orElse(List.of()));
        Nodes.show(answer, lines.isPresent());
    }

    private List<Node> nodes(List<AwayViewModel.Line> lines) {
        List<Node> nodes = new ArrayList<>();
        for (AwayViewModel.Line line : lines) {
            nodes.add(Nodes.text(line.name(), "row-title"));
            PlannerPhrases.away(line.answer())
                    .forEach(message -> nodes.add(Nodes.text(texts.of(message), "answer-line")));
        }
        Message last = lines.isEmpty() ? Message.of("detail.away.none") : Message.of("detail.away.more");
        nodes.add(Nodes.text(texts.of(last), "detail"));
        return nodes;
    }
}

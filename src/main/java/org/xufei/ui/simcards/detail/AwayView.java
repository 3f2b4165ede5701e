package org.xufei.ui.simcards.detail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.xufei.ui.DateField;
import org.xufei.ui.FieldBox;
import org.xufei.ui.FormField;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;
import org.xufei.ui.View;
import org.xufei.ui.Views;

/** What happens to all cards that are marked while their owner is abroad. */
public final class AwayView implements View {

    private final AwayViewModel viewModel;
    private final Texts texts;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML
    private VBox root;

    @FXML
    private FieldBox leavingBox;

    @FXML
    private DateField leaving;

    @FXML
    private FieldBox backBox;

    @FXML
    private DateField back;

    @FXML
    private VBox answer;

    public AwayView(AwayViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        Views.load(this, texts);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
    }

    @FXML
    private void initialize() {
        subscriptions = Subscription.combine(
                follow(leavingBox, leaving, viewModel.absence().leaving()),
                follow(backBox, back, viewModel.absence().back()),
                viewModel.lines().subscribe(this::show));
    }

    private Subscription follow(FieldBox box, DateField input, FormField<LocalDate> field) {
        input.setCalendar(
                texts.of(Message.of("form.calendar")), () -> viewModel.today().orElse(LocalDate.EPOCH));
        return Subscription.combine(Nodes.bind(input.textProperty(), field.text()), box.follow(field, input, texts));
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

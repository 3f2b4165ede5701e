package org.xufei.ui.renew;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.xufei.domain.guide.DialCode;
import org.xufei.domain.guide.Source;
import org.xufei.ui.Choice;
import org.xufei.ui.EvidenceNotes;
import org.xufei.ui.FxmlView;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** What stands beside the steps: precautions, dial codes, the operator's facts, tips and sources. */
final class SideTabsView extends FxmlView {

    private final RenewViewModel viewModel;
    private final ChecklistViewModel checklist;
    private final EvidenceNotes evidenceNotes;
    private final OperatorFacts facts;
    private final List<PrecautionRow> precautionRows = new ArrayList<>();
    private final Set<Side> filled = EnumSet.noneOf(Side.class);
    private Side side = Side.PRECAUTIONS;

    private enum Side {
        PRECAUTIONS,
        CODES,
        OPERATOR,
        TIPS
    }

    @FXML
    private Choice precautionsSide;

    /** Something of how many precautions is to be looked at. */
    @FXML
    private Label toLookAt;

    @FXML
    private ScrollPane precautionsScroll;

    @FXML
    private VBox precautions;

    @FXML
    private ScrollPane codesScroll;

    @FXML
    private VBox codes;

    @FXML
    private ScrollPane operatorScroll;

    @FXML
    private VBox operatorFacts;

    @FXML
    private ScrollPane tipsScroll;

    @FXML
    private VBox tips;

    SideTabsView(RenewViewModel viewModel, Texts texts, EvidenceNotes evidenceNotes) {
        super(texts);
        this.viewModel = viewModel;
        checklist = viewModel.checklist();
        this.evidenceNotes = evidenceNotes;
        facts = new OperatorFacts(viewModel.guide(), texts, evidenceNotes);
        load();
    }

    /** The lists of its sides. */
    List<ScrollPane> lists() {
        return List.of(precautionsScroll, codesScroll, operatorScroll, tipsScroll);
    }

    @FXML
    private void initialize() {
        showPrecautions();
        Choice.takeTabsInTurn(precautionsSide.getToggleGroup());
        follow(
                viewModel.operator().subscribe(operator -> {
                    filled.removeAll(EnumSet.of(Side.CODES, Side.OPERATOR));
                    fillSide();
                }),
                viewModel.knowledge().subscribe(known -> {
                    filled.remove(Side.OPERATOR);
                    fillSide();
                }),
                checklist.precautions().subscribe(this::showJudged),
                checklist.ticks().subscribe(ticks -> precautionRows.forEach(PrecautionRow::showTick)),
                checklist.ticks().subscribe(ticks -> showProgress()));
    }

    private void showJudged(List<PrecautionItem> judged) {
        for (int i = 0; i < precautionRows.size(); i++) {
            precautionRows.get(i).show(judged.get(i));
        }
        int count = checklist.precautionsToLookAt();
        toLookAt.setText(count == 0 ? "" : texts.of(Message.of("renew.side.tolookat", count)));
        Nodes.show(toLookAt, count > 0);
    }

    private void showProgress() {
        ChecklistProgress progress = checklist.precautionProgress();
        precautionsSide.setText(texts.of(Message.of("renew.side.precautions", progress.done(), progress.total())));
    }

    @FXML
    private void showPrecautions() {
        precautionsSide.setSelected(true);
        showSide(Side.PRECAUTIONS);
    }

    @FXML
    private void showCodes() {
        showSide(Side.CODES);
    }

    @FXML
    private void showOperator() {
        showSide(Side.OPERATOR);
    }

    @FXML
    private void showTips() {
        showSide(Side.TIPS);
    }

    private void showSide(Side shown) {
        side = shown;
        Nodes.show(precautionsScroll, shown == Side.PRECAUTIONS);
        Nodes.show(codesScroll, shown == Side.CODES);
        Nodes.show(operatorScroll, shown == Side.OPERATOR);
        Nodes.show(tipsScroll, shown == Side.TIPS);
        fillSide();
    }

    /** Fills the side that shows. The others wait until they are looked at: most never are, and the room opens sooner. */
    private void fillSide() {
        if (filled.add(side)) {
            switch (side) {
                case PRECAUTIONS -> fillPrecautions();
                case CODES -> codes.getChildren().setAll(codeRows());
                case OPERATOR -> operatorFacts.getChildren().setAll(operatorRows());
                case TIPS -> tips.getChildren().setAll(tipRows());
            }
        }
    }

    private void fillPrecautions() {
        checklist
                .precautions()
                .get()
                .forEach(item -> precautionRows.add(new PrecautionRow(item, checklist, texts, evidenceNotes)));
        precautions
                .getChildren()
                .setAll(precautionRows.stream().map(PrecautionRow::root).toList());
    }

    private List<Node> operatorRows() {
        return viewModel
                .operator()
                .get()
                .map(of -> facts.of(of, viewModel.knowledge().get()))
                .orElseGet(() -> List.of(Nodes.text(texts.of(Message.of("renew.operator.none")), "detail")));
    }

    private List<Node> codeRows() {
        List<Node> rows = new ArrayList<>();
        rows.add(section(Message.of("renew.codes.common")));
        viewModel.guide().commonCodes().forEach(code -> rows.add(row(code)));
        viewModel.operator().get().filter(of -> !of.codes().isEmpty()).ifPresent(of -> {
            rows.add(section(Message.of("renew.codes.own", of.name())));
            of.codes().forEach(code -> rows.add(row(code)));
        });
        return rows;
    }

    private List<Node> tipRows() {
        List<Node> rows = new ArrayList<>();
        viewModel
                .guide()
                .tips()
                .forEach(tip -> rows.add(new FactRow(texts.of(tip.title()), texts)
                        .say(texts.of(tip.text()))
                        .from(tip.evidence(), evidenceNotes)
                        .root()));
        rows.add(section(Message.of("renew.sources", viewModel.guide().collected())));
        for (Source source : viewModel.guide().sources()) {
            rows.add(Nodes.text(texts.of(source.title()), "detail"));
        }
        return rows;
    }

    private Node row(DialCode code) {
        return new CodeRow(code, texts, evidenceNotes, commands, viewModel.commands().copyCode).root();
    }

    private Label section(Message title) {
        Label section = Nodes.text(texts.of(title), "row-section");
        section.setMaxWidth(Double.MAX_VALUE);
        return section;
    }
}

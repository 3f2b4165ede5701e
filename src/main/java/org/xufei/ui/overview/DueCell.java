package org.xufei.ui.overview;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xufei.domain.renewal.Renewal;
import org.xufei.ui.CommandBinder;
import org.xufei.ui.Disclosure;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;
import org.xufei.ui.WrappingCell;

/** A line of the list of what is due. Keeps its nodes and swaps what they say; each kind of line is made when it is first needed. */
final class DueCell extends WrappingCell<DueLine> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass COLLAPSE = PseudoClass.getPseudoClass("collapsing");

    private final OverviewViewModel viewModel;
    private final Texts texts;
    private final ObservableValue<RowWidth> width;
    private @Nullable DueRowView row;
    private final CheckBox all = new CheckBox();
    private final Label heading = new Label();
    private final Label order = new Label();
    private final HBox headingLine = new HBox(all, heading, order);
    private final Disclosure expand = new Disclosure();
    private final Label begun = Nodes.text("");
    private final Button resume = new Button();
    private final HBox begunLine = new HBox(begun, resume);

    DueCell(OverviewViewModel viewModel, Texts texts, ObservableValue<RowWidth> width) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.width = width;
        all.getStyleClass().add("pick-all");
        heading.getStyleClass().add("due-heading");
        order.setText(texts.of(Message.of("overview.list.order")));
        order.getStyleClass().add("detail");
        headingLine.getStyleClass().add("due-heading-line");
        expand.getStyleClass().addAll("quiet", "expand");
        expand.setMaxWidth(Double.MAX_VALUE);
        resume.setMinWidth(Region.USE_PREF_SIZE);
        resume.getStyleClass().add("resume");
        begun.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(begun, Priority.ALWAYS);
        begunLine.getStyleClass().add("due-row");
    }

    @Override
    protected void updateItem(@Nullable DueLine item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(HEADING, item instanceof DueLine.Heading);
        pseudoClassStateChanged(COLLAPSE, item instanceof DueLine.More);
    }

    @Override
    protected Node node(DueLine item) {
        if (item instanceof DueLine.Card card) {
            return row(card);
        } else if (item instanceof DueLine.Heading of) {
            show(of);
            return headingLine;
        } else if (item instanceof DueLine.More more) {
            show(more);
            return expand;
        }
        show(((DueLine.Begun) item).renewal());
        return begunLine;
    }

    private Node row(DueLine.Card card) {
        DueRowView view = row;
        if (view == null) {
            view = new DueRowView(viewModel, texts);
            row = view;
            width.subscribe(view::fit);
        }
        view.show(card);
        return view.root();
    }

    private void show(DueLine.Heading of) {
        String text = texts.of(DueSectionPhrases.heading(of.section(), of.count()));
        boolean pickable = of.section() != DueSection.RENEWALS;
        all.setId("all-" + of.section());
        all.setText(text);
        Nodes.show(all, of.picked());
        all.setOnAction(event -> viewModel.list().pickAll(of.section(), all.isSelected()));
        heading.setText(text);
        Nodes.show(all, pickable);
        Nodes.show(heading, !pickable);
        Nodes.show(order, getIndex() == 0 && pickable);
    }

    private void show(DueLine.More more) {
        boolean hides = more.hidden() > 0;
        expand.setId("expand-" + more.section());
        expand.setText(texts.of(
                hides ? Message.of("overview.list.expand", more.hidden()) : Message.of("overview.list.collapse")));
        expand.setGraphic(new FontIcon(hides ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP));
        expand.setOnAction(event -> viewModel.list().expand(more.section(), hides));
    }

    private void show(Renewal renewal) {
        begun.setText(texts.of(DueRowCommands.begun(renewal)));
        new CommandBinder(texts).bind(resume, viewModel.commands().ofRow.resume, renewal);
    }
}

package org.xufei.ui.renew;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import org.xufei.domain.input.InputError;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.ui.Disclosure;
import org.xufei.ui.FxmlView;
import org.xufei.ui.InputMessages;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** For whom one renews: the number, typed or chosen from a list, what is known of it, and its operator. */
final class NumberEntryView extends FxmlView {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private static final double LIST_WIDTH = 420;
    private static final double LEAST_LIST = 120;
    private static final double LIST_MARGIN = 12;

    private final RenewViewModel viewModel;
    private final NumberEntryViewModel entry;
    private final Pane overlay;
    /** Made when it is opened first. */
    private Optional<NumberPickerView> list = Optional.empty();
    /** A press on the button takes the focus from the list, which closes before the button is told. */
    private boolean wasListed;

    @FXML
    private TextField number;

    @FXML
    private Disclosure known;

    @FXML
    private FlowPane operators;

    @FXML
    private Label card;

    @FXML
    private Label numberNote;

    /** @param overlay takes the list of known numbers, to be shown over everything else in it */
    NumberEntryView(RenewViewModel viewModel, Texts texts, Pane overlay) {
        super(texts);
        this.viewModel = viewModel;
        entry = viewModel.number();
        this.overlay = overlay;
        load();
    }

    @Override
    public void focusFirstControl() {
        number.requestFocus();
    }

    @Override
    public void close() {
        super.close();
        list.ifPresent(NumberPickerView::close);
    }

    @FXML
    private void initialize() {
        number.setAccessibleText(texts.of(Message.of("form.number")));
        known.setAccessibleHelp(texts.of(Message.of("renew.number.known")));
        known.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> wasListed = list.filter(NumberPickerView::isOpen).isPresent());
        follow(
                new OperatorPicker(operators, viewModel, texts).follow(),
                Nodes.bind(number.textProperty(), entry.field().text()),
                number.focusedProperty().subscribe(focused -> {
                    if (!focused) {
                        entry.leave();
                    }
                }),
                entry.field().error().subscribe(this::showNote),
                entry.prefixNote().subscribe(this::showNote),
                entry.card().subscribe(line -> {
                    card.setText(line.map(texts::of).orElse(""));
                    Nodes.show(card, line.isPresent());
                }),
                viewModel.known().count().subscribe(count -> {
                    known.setText(texts.of(Message.of("renew.known", count.intValue())));
                    known.setDisable(count.intValue() == 0);
                }));
        showNote();
    }

    @FXML
    private void listKnownNumbers() {
        if (wasListed) {
            wasListed = false;
            list.ifPresent(NumberPickerView::hide);
            return;
        }
        NumberPickerView opened = list.orElseGet(this::makeList);
        Bounds field = overlay.sceneToLocal(number.localToScene(number.getBoundsInLocal()));
        double width = Math.min(LIST_WIDTH, overlay.getWidth() - 2 * LIST_MARGIN);
        double left = Math.max(LIST_MARGIN, Math.min(field.getMinX(), overlay.getWidth() - width - LIST_MARGIN));
        double top = field.getMaxY() + 4;
        opened.open();
        double height = Math.min(opened.wantedHeight(), overlay.getHeight() - top - LIST_MARGIN);
        opened.root().resizeRelocate(left, top, width, Math.max(LEAST_LIST, height));
    }

    private NumberPickerView makeList() {
        NumberPickerView made =
                new NumberPickerView(viewModel.known(), texts, this::choose, () -> known.requestFocus());
        overlay.getChildren().add(made.root());
        list = Optional.of(made);
        return made;
    }

    private void choose(PhoneNumber chosen) {
        entry.choose(chosen);
        number.requestFocus();
        number.end();
    }

    private void showNote() {
        Optional<InputError> error = entry.field().error().get();
        Message note = error.map(InputMessages::message)
                .or(() -> entry.prefixNote().get())
                .orElse(Message.of("renew.number.hint"));
        numberNote.setText(texts.of(note));
        String tone = error.isPresent() ? "invalid" : entry.contradictsOperator() ? "contradicted" : "plain";
        numberNote.getStyleClass().removeAll("invalid", "contradicted", "plain");
        numberNote.getStyleClass().add(tone);
        number.pseudoClassStateChanged(INVALID, error.isPresent());
        number.setAccessibleHelp(numberNote.getText());
    }
}

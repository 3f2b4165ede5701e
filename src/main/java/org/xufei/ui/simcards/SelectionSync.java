package org.xufei.ui.simcards;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.xufei.ui.Nodes;
import org.xufei.ui.SelectAllState;
import org.xufei.ui.Texts;

/** Keeps the rows of the list that are selected and the cards that are marked the same, whichever changes. */
final class SelectionSync {

    static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final ListView<CardListItem> list;
    private final SelectionViewModel marks;
    /** What the boxes show; the list's own, so that its cells hold on to nothing that outlives it. */
    private final ObjectProperty<Set<UUID>> marked = new SimpleObjectProperty<>(Set.of());
    /** While the list is exchanged, what it says of the selection means nothing. */
    private boolean exchanging;
    /** Whether marks are being collected: arrow keys then go on without taking them away. */
    private boolean collecting;

    private boolean toggling;

    SelectionSync(ListView<CardListItem> list, SelectionViewModel marks, Texts texts) {
        this.list = list;
        this.marks = marks;
        list.setCellFactory(of -> new CardCell(texts, marked, list.widthProperty(), this::toggle));
        MultipleSelectionModel<CardListItem> selection = list.getSelectionModel();
        selection.setSelectionMode(SelectionMode.MULTIPLE);
        selection.getSelectedIndices().subscribe(this::tell);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Nodes.pickOnFocus(list);
    }

    static SelectAllState share(Collection<UUID> cards, Set<UUID> marked) {
        return SelectAllState.of(cards.stream().filter(marked::contains).count(), cards.size());
    }

    /** Other lines, with what is marked in them. */
    void show(List<CardListItem> lines) {
        exchanging = true;
        list.getSelectionModel().clearSelection();
        list.setItems(FXCollections.observableList(lines));
        select(marks.ids().get());
        exchanging = false;
        tell();
    }

    /** What is marked was marked in the list or by a box, or it is a card just saved. */
    void follow(Set<UUID> ids) {
        marked.set(ids);
        collecting = ids.size() > 1 || (collecting && toggling && !ids.isEmpty());
        if (!exchanging && !ids.equals(selectedIds())) {
            exchanging = true;
            int focused = list.getFocusModel().getFocusedIndex();
            list.getSelectionModel().clearSelection();
            select(ids);
            list.getFocusModel().focus(focused);
            exchanging = false;
        }
    }

    /**
     * Marks or unmarks the row that the arrow keys have reached; of a heading all below it. The one row that is marked only because they
     * have reached it keeps its mark, and those to come are marked beside it.
     */
    private void toggleFocused() {
        CardListItem line = list.getFocusModel().getFocusedItem();
        if (line == null) {
            return;
        }
        boolean isMarkedAlready = !collecting
                && line instanceof CardListItem.Card card
                && marks.ids().get().equals(Set.of(card.id()));
        collecting = true;
        if (!isMarkedAlready) {
            toggle(line);
        }
    }

    private void pressed(KeyEvent event) {
        boolean modified = event.isShiftDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown();
        switch (event.getCode()) {
            case SPACE -> {
                toggleFocused();
                event.consume();
            }
            case UP, DOWN, HOME, END, PAGE_UP, PAGE_DOWN -> {
                if (collecting && !modified) {
                    event.consume();
                    // What the list does with the shortcut key held: it goes there, and marks nothing else.
                    list.fireEvent(withShortcut(event.getCode()));
                }
            }
            case ESCAPE -> {
                if (collecting) {
                    event.consume();
                    list.getSelectionModel().clearAndSelect(list.getFocusModel().getFocusedIndex());
                }
            }
            default -> {}
        }
    }

    private static KeyEvent withShortcut(KeyCode code) {
        KeyEvent control = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false);
        return control.isShortcutDown()
                ? control
                : new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, true);
    }

    /** Marks all that are shown; unmarks them if all are. */
    void toggleAll() {
        marks.toggleAll(shownIds());
    }

    /** How many of those that are shown are marked. */
    SelectAllState share() {
        return share(shownIds(), marks.ids().get());
    }

    int shown() {
        return shownIds().size();
    }

    private void toggle(CardListItem line) {
        toggling = true;
        marks.toggleAll(line instanceof CardListItem.Heading of ? of.cards() : Set.of(((CardListItem.Card) line).id()));
        toggling = false;
    }

    private Set<UUID> shownIds() {
        return ids(list.getItems());
    }

    private Set<UUID> selectedIds() {
        return ids(list.getSelectionModel().getSelectedItems());
    }

    private static Set<UUID> ids(List<CardListItem> lines) {
        return lines.stream()
                .filter(CardListItem.Card.class::isInstance)
                .map(line -> ((CardListItem.Card) line).id())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void tell() {
        if (!exchanging) {
            marks.mark(selectedIds());
        }
    }

    private void select(Set<UUID> ids) {
        List<CardListItem> lines = list.getItems();
        int[] rows = IntStream.range(0, lines.size())
                .filter(row -> lines.get(row) instanceof CardListItem.Card line && ids.contains(line.id()))
                .toArray();
        if (rows.length > 0) {
            list.getSelectionModel().selectIndices(rows[0], rows);
        }
    }
}

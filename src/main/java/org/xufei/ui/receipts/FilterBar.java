package org.xufei.ui.receipts;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.xufei.domain.receipt.Facet;
import org.xufei.domain.receipt.ReceiptFilter;
import org.xufei.ui.CommandBinder;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** A chip per facet of the receipts: it opens a menu of the facet's values, and says which are chosen and how to let them go. */
final class FilterBar {

    private static final PseudoClass SET = PseudoClass.getPseudoClass("set");

    /** More values than these are counted. */
    private static final int NAMED = 2;

    private final ReceiptListViewModel viewModel;
    private final ReceiptTable words;
    private final Texts texts;
    private final List<Chip> chips;
    private final Button clearAll = new Button();

    FilterBar(ReceiptsViewModel room, ReceiptTable words, CommandBinder commands, Texts texts) {
        viewModel = room.list();
        this.words = words;
        this.texts = texts;
        chips = Arrays.stream(Facet.values())
                .map(facet -> new Chip(facet, commands, room.commands()))
                .toList();
        clearAll.setId("clearFilters");
        clearAll.getStyleClass().add("quiet");
        commands.bind(clearAll, room.commands().clearFilter);
    }

    Stream<Node> nodes() {
        return Stream.concat(chips.stream().map(chip -> chip.box), Stream.of(clearAll));
    }

    Subscription follow() {
        return viewModel.filter().subscribe(filter -> {
            chips.forEach(chip -> chip.show(filter));
            // One alone has its own cross.
            Nodes.show(clearAll, filter.chosen().size() > 1);
        });
    }

    /** The values chosen, such as {@code 2026 年 11 月 · Smart}. */
    String say(ReceiptFilter filter) {
        return filter.chosen().entrySet().stream()
                .map(entry -> say(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private String say(Facet facet, Set<String> values) {
        List<String> named = values.stream().map(value -> word(facet, value)).toList();
        return named.size() <= NAMED
                ? String.join(" / ", named)
                : texts.of(Message.of("receipts.filter.several", name(facet), named.size()));
    }

    private String name(Facet facet) {
        return texts.of(FacetPhrases.name(facet));
    }

    private String word(Facet facet, String value) {
        return switch (facet) {
            case MONTH -> texts.of(YearMonth.parse(value));
            case OPERATOR -> words.operator(value);
            case CHANNEL -> words.channel(value);
            case GROUP -> value.isEmpty() ? texts.of(Message.of("receipts.filter.group.none")) : value;
        };
    }

    private final class Chip {

        private final Facet facet;
        private final MenuButton menu = new MenuButton();
        private final Button clear = new Button();
        private final HBox box = new HBox(menu, clear);

        Chip(Facet facet, CommandBinder commands, ReceiptCommands verbs) {
            this.facet = facet;
            String id = facet.name().toLowerCase(Locale.ROOT);
            box.getStyleClass().add("facet");
            menu.setId("filter-" + id);
            menu.setMinWidth(Region.USE_PREF_SIZE);
            // A menu without anything in it does not open.
            menu.getItems().add(new MenuItem());
            menu.setOnShowing(showing -> menu.getItems().setAll(items()));
            clear.setId("clear-" + id);
            clear.setMinWidth(Region.USE_PREF_SIZE);
            commands.bindIcon(clear, verbs.clearFacet, facet);
            // Before the button goes: the focus would jump to whatever stands next.
            clear.addEventHandler(ActionEvent.ACTION, pressed -> menu.requestFocus());
        }

        void show(ReceiptFilter filter) {
            Set<String> values = filter.of(facet);
            box.pseudoClassStateChanged(SET, !values.isEmpty());
            menu.setText(values.isEmpty() ? name(facet) : say(facet, values));
            menu.setAccessibleText(
                    values.isEmpty()
                            ? texts.of(Message.of("receipts.filter.unset", name(facet)))
                            : texts.of(Message.of("receipts.filter.set", name(facet), say(facet, values))));
            Nodes.show(clear, !values.isEmpty());
        }

        private List<MenuItem> items() {
            Set<String> chosen = viewModel.filter().get().of(facet);
            Map<String, Integer> counts = new TreeMap<>(viewModel.counts(facet));
            chosen.forEach(value -> counts.putIfAbsent(value, 0));
            Comparator<Map.Entry<String, Integer>> order = facet == Facet.MONTH
                    ? Map.Entry.<String, Integer>comparingByKey().reversed()
                    : Comparator.comparing(entry -> word(facet, entry.getKey()));
            List<MenuItem> items = counts.entrySet().stream()
                    .sorted(order)
                    .map(entry -> item(entry.getKey(), entry.getValue(), chosen.contains(entry.getKey())))
                    .toList();
            if (items.isEmpty()) {
                MenuItem nothing = new MenuItem(texts.of(Message.of("receipts.filter.nothing")));
                nothing.setDisable(true);
                return List.of(nothing);
            }
            return items;
        }

        /** Stays open when chosen, so that several can be; the box only shows what the item does. */
        private MenuItem item(String value, int count, boolean isChosen) {
            CheckBox box = new CheckBox(word(facet, value));
            box.setSelected(isChosen);
            box.setMouseTransparent(true);
            box.setFocusTraversable(false);
            Label number = new Label(texts.of(Message.of("receipts.filter.count", count)));
            number.getStyleClass().add("detail");
            HBox line = new HBox(box, number);
            line.getStyleClass().add("facet-value");
            CustomMenuItem item = new CustomMenuItem(line, false);
            item.setId("value-" + (value.isEmpty() ? "none" : value));
            item.setOnAction(pressed -> {
                box.setSelected(!box.isSelected());
                viewModel.choose(facet, value, box.isSelected());
            });
            return item;
        }
    }
}

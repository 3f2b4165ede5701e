package org.xufei.ui.receipts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.xufei.domain.receipt.ReceiptOrder;
import org.xufei.ui.Command;
import org.xufei.ui.CommandBinder;
import org.xufei.ui.Message;
import org.xufei.ui.Texts;

/** Shows and hides columns and sorts by them, also by keyboard: on a button, and on each column's head. */
final class ColumnsMenu {

    private final ReceiptColumns columns;
    private final ReceiptListViewModel viewModel;
    private final CommandBinder commands;
    private final Texts texts;
    private final Command resetting;

    ColumnsMenu(ReceiptColumns columns, ReceiptsViewModel room, CommandBinder commands, Texts texts) {
        this.columns = columns;
        viewModel = room.list();
        this.commands = commands;
        this.texts = texts;
        resetting = room.commands().resetColumns;
        commands.perform(resetting, columns::reset);
    }

    void openFrom(MenuButton button) {
        keepUpToDate(button.getItems(), update -> button.setOnShowing(showing -> update.run()));
        ContextMenu onHeads = new ContextMenu();
        keepUpToDate(onHeads.getItems(), update -> onHeads.setOnShowing(showing -> update.run()));
        columns.order().forEach(by -> columns.columnOf(by).setContextMenu(onHeads));
    }

    private void keepUpToDate(List<MenuItem> menu, Consumer<Runnable> whenShowing) {
        MenuItem reset = new MenuItem();
        reset.setId("resetColumns");
        commands.bind(reset, resetting);
        menu.addAll(items(reset));
        whenShowing.accept(() -> {
            menu.clear();
            menu.addAll(items(reset));
        });
    }

    private List<MenuItem> items(MenuItem reset) {
        List<MenuItem> items = new ArrayList<>();
        columns.order().forEach(by -> items.add(shown(by)));
        items.add(new SeparatorMenuItem());
        items.add(reset);
        items.add(new SeparatorMenuItem());
        items.add(sorted());
        return items;
    }

    private MenuItem shown(ReceiptOrder by) {
        boolean isHidden = columns.isHidden(by);
        String title = columns.title(by);
        CheckMenuItem item = new CheckMenuItem(
                isHidden || columns.isShown(by) ? title : texts.of(Message.of("receipts.columns.narrow", title)));
        item.setId("column-" + by.name().toLowerCase(Locale.ROOT));
        item.setSelected(!isHidden);
        // Without it nobody knows what a row is about.
        item.setDisable(by == ReceiptOrder.NUMBER);
        item.setOnAction(pressed -> columns.show(by, item.isSelected()));
        return item;
    }

    private Menu sorted() {
        Menu menu = new Menu(say("receipts.columns.sort"));
        menu.setId("sortColumns");
        ToggleGroup by = new ToggleGroup();
        columns.order()
                .forEach(order -> menu.getItems()
                        .add(choice(
                                "sort-" + order.name().toLowerCase(Locale.ROOT),
                                columns.title(order),
                                by,
                                order == viewModel.order(),
                                () -> viewModel.sort(order, viewModel.isDescending()))));
        menu.getItems().add(new SeparatorMenuItem());
        ToggleGroup direction = new ToggleGroup();
        menu.getItems()
                .addAll(
                        choice(
                                "sort-up",
                                say("receipts.columns.ascending"),
                                direction,
                                !viewModel.isDescending(),
                                () -> viewModel.sort(viewModel.order(), false)),
                        choice(
                                "sort-down",
                                say("receipts.columns.descending"),
                                direction,
                                viewModel.isDescending(),
                                () -> viewModel.sort(viewModel.order(), true)));
        return menu;
    }

    private static MenuItem choice(String id, String text, ToggleGroup group, boolean chosen, Runnable choose) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setId(id);
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(pressed -> choose.run());
        return item;
    }

    private String say(String key) {
        return texts.of(Message.of(key));
    }
}

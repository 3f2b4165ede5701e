package org.xufei.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

/** Values side by side of which one may be chosen. Tab comes to the chosen one only, and arrows go to its neighbours. */
public final class ChoiceGroup<T> {

    private final Pane pane;
    private final String style;
    private final Consumer<T> chosen;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<T, Choice> choices = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();

    /**
     * An empty group.
     *
     * @param pane takes the choices
     * @param style class of each
     * @param chosen hears what the user chooses
     */
    public ChoiceGroup(Pane pane, String style, Consumer<T> chosen) {
        this.pane = pane;
        this.style = style;
        this.chosen = chosen;
        group.selectedToggleProperty().subscribe(toggle -> Choice.placeTabStop(group));
    }

    /** Shows these in place of what was there; those that say the same stay as they are. */
    public void offer(List<T> values, Function<T, String> id, Function<T, String> name) {
        List<String> newNames = values.stream().map(name).toList();
        if (List.copyOf(choices.keySet()).equals(values) && names.equals(newNames)) {
            return;
        }
        choices.values().forEach(choice -> choice.setToggleGroup(null));
        choices.clear();
        names.clear();
        names.addAll(newNames);
        for (T value : values) {
            choices.put(value, choice(value, id.apply(value), name.apply(value)));
        }
        pane.getChildren().setAll(choices.values());
        Choice.placeTabStop(group);
    }

    private Choice choice(T value, String id, String name) {
        Choice choice = new Choice();
        choice.setId(id);
        choice.setText(name);
        choice.setTextOverrun(OverrunStyle.ELLIPSIS);
        choice.setTooltip(new Tooltip(name));
        choice.getStyleClass().add(style);
        choice.setToggleGroup(group);
        // A click takes the focus, as it does where every button takes Tab.
        choice.setOnMousePressed(event -> choice.requestFocus());
        choice.setOnAction(event -> chosen.accept(value));
        return choice;
    }

    /** Marks the value as chosen, or none. */
    public void show(Optional<T> value) {
        group.selectToggle(value.map(choices::get).orElse(null));
    }
}

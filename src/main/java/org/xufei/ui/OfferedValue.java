package org.xufei.ui;

import java.util.function.Consumer;
import javafx.scene.control.Button;

/** A button that fills a field with the text that it shows. */
public final class OfferedValue extends Button {

    OfferedValue(String text, Consumer<String> take) {
        super(text);
        getStyleClass().add("field-offer");
        setOnAction(event -> take.accept(text));
    }
}

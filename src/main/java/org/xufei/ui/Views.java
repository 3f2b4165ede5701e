package org.xufei.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;

/** Loads the FXML that stands beside a view's class and binds it to the view built by hand. */
public final class Views {

    private Views() {}

    /** Loads {@code SomeView.fxml} for a {@code SomeView}, its texts in the language of {@code texts}. */
    public static void load(Object view, Texts texts) {
        String name = view.getClass().getSimpleName() + ".fxml";
        FXMLLoader loader = new FXMLLoader(view.getClass().getResource(name), texts.bundle());
        loader.setController(view);
        try {
            loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("the app ships " + name, e);
        }
    }
}

package org.xufei.ui;

import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;

/** A link that leads out of the app. */
public final class WebLink extends Hyperlink {

    /** @param browser opens it */
    public WebLink(URI link, Consumer<URI> browser) {
        super(link.toString());
        setOnAction(event -> browser.accept(link));
    }
}

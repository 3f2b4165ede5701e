package org.xufei.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * The usual skin, without the picture of its viewport that it keeps beside the nodes. Scrolling paints that picture anew anyhow, and the toolkit holds it by a soft
 * reference long after its scene is gone: thirty switches of the language left 160 MB behind. The style sheet gives this skin to every scroll pane.
 */
public final class UncachedScrollPaneSkin extends ScrollPaneSkin {

    public UncachedScrollPaneSkin(ScrollPane pane) {
        super(pane);
        getChildren().forEach(UncachedScrollPaneSkin::withoutPicture);
    }

    private static void withoutPicture(Node node) {
        node.setCache(false);
    }
}

package org.xufei.ui;

import javafx.scene.control.TextArea;

/** A note of several lines. They wrap, unless that would hold the window up: then they do again once the note is shorter. */
public final class NoteArea extends TextArea {

    public NoteArea() {
        textProperty().subscribe(text -> setWrapText(text == null || Wrapping.isQuick(text)));
    }
}

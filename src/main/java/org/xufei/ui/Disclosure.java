package org.xufei.ui;

import javafx.scene.control.Button;

/** A button that shows or hides more of what is there already, or opens a list or a calendar to choose from: it does nothing to any record. */
public final class Disclosure extends Button {}

package org.xufei.ui;

import java.util.Optional;

/**
 * Something that was done and may be undone.
 *
 * @param undo takes it back
 */
public record Notice(Message what, Optional<Runnable> undo) {}

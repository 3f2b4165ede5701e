package org.xufei.state;

/**
 * What all stores share.
 *
 * @param background where files are read and written
 * @param history of the edits of all of them
 */
record StoreContext(Background background, Problems problems, EditHistory history) {}

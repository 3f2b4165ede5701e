package org.xufei.ui;

/**
 * What a form says of itself.
 *
 * @param newTitle its title for a new record
 * @param editTitle its title for a record that is changed
 * @param invalid that fields have to be corrected before it can be saved
 * @param unsaved that what it holds has to be saved or cancelled before another record
 * @param notSaved that the record could not be written
 * @param discarded that what was typed was discarded
 * @param discarding names the discarding, as the name of what is undone
 * @param closing that the app would lose something that is not saved yet if it closed now
 */
public record FormWording(
        Message newTitle,
        Message editTitle,
        Message invalid,
        Message unsaved,
        Message notSaved,
        Message discarded,
        Message discarding,
        Message closing) {}

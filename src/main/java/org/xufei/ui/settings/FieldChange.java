package org.xufei.ui.settings;

import org.xufei.ui.Message;

/**
 * A field in which two states of a record differ.
 *
 * @param label what the field is called
 * @param before what it is in one state, to be put into a message
 * @param after what it is in the other
 */
record FieldChange(Message label, Object before, Object after) {

    Message fromOneToTheOther() {
        return Message.of("settings.change", label, before, after);
    }

    Message inOne() {
        return Message.of("settings.side", label, before);
    }

    Message inTheOther() {
        return Message.of("settings.side", label, after);
    }
}

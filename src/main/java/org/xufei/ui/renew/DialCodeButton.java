package org.xufei.ui.renew;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.xufei.domain.guide.DialCode;
import org.xufei.ui.CommandBinder;
import org.xufei.ui.RowCommand;

/** A code to dial, large; a click copies it. */
final class DialCodeButton extends Button {

    DialCodeButton(DialCode code, CommandBinder commands, RowCommand<DialCode> copy) {
        super(code.code());
        getStyleClass().add("dial-code");
        setMinWidth(Region.USE_PREF_SIZE);
        commands.bindAction(this, copy, code);
    }
}

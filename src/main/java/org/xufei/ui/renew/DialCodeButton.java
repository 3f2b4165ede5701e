package org.xufei.ui.renew;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xufei.domain.guide.DialCode;
import org.xufei.ui.Message;
import org.xufei.ui.Texts;

/** A code to dial, large; a click copies it. */
final class DialCodeButton extends Button {

    /** @param copied told which code is on the clipboard now */
    DialCodeButton(DialCode code, Texts texts, Consumer<String> copied) {
        super(code.code(), new FontIcon(Feather.COPY));
        getStyleClass().add("dial-code");
        setMinWidth(Region.USE_PREF_SIZE);
        setAccessibleText(texts.of(Message.of("renew.code.copy", code.code(), code.purpose())));
        setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(code.code());
            Clipboard.getSystemClipboard().setContent(content);
            copied.accept(code.code());
        });
    }
}

package org.xufei.ui;

import java.util.function.Consumer;
import org.xufei.domain.Language;

/** Chinese and English side by side, of which one is chosen. */
public final class LanguageChoices {

    private LanguageChoices() {}

    /**
     * Selects the language that is spoken, and lets a click choose the other.
     *
     * @param speak told which language the user chooses
     */
    public static void bind(Choice chinese, Choice english, Language spoken, Consumer<Language> speak) {
        (spoken == Language.CHINESE ? chinese : english).setSelected(true);
        chinese.setOnAction(event -> speak.accept(Language.CHINESE));
        english.setOnAction(event -> speak.accept(Language.ENGLISH));
    }
}

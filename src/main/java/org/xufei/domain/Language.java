package org.xufei.domain;

import java.util.Locale;

/** A language of the app. */
public enum Language {
    CHINESE(Locale.SIMPLIFIED_CHINESE),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** As in files: {@code zh} or {@code en}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The language for a machine set to {@code locale}: Chinese for any Chinese locale, else English. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH;
    }
}

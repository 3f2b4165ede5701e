package org.xufei.domain;

import java.util.Optional;

/**
 * What the app remembers of how it is used.
 *
 * @param language empty until chosen: the machine's language then
 * @param window empty before the first close
 * @param currency the one used last
 */
public record Preferences(Optional<Language> language, Room room, Optional<Window> window, Currency currency) {

    public static final Preferences FIRST_RUN =
            new Preferences(Optional.empty(), Room.RENEW, Optional.empty(), Currency.USD);

    /** Where the window stood, in screen pixels. */
    public record Window(int x, int y, int width, int height, boolean maximized) {}

    public Preferences withLanguage(Language newLanguage) {
        return new Preferences(Optional.of(newLanguage), room, window, currency);
    }

    public Preferences withRoom(Room newRoom) {
        return new Preferences(language, newRoom, window, currency);
    }

    public Preferences withWindow(Window newWindow) {
        return new Preferences(language, room, Optional.of(newWindow), currency);
    }

    public Preferences withCurrency(Currency newCurrency) {
        return new Preferences(language, room, window, newCurrency);
    }
}

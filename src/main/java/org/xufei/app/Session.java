package org.xufei.app;

import java.time.LocalDateTime;
import java.util.Optional;
import org.xufei.domain.Room;
import org.xufei.state.Settings;
import org.xufei.state.StartRoom;
import org.xufei.state.Today;

/**
 * How the app begins.
 *
 * @param today the day of all rooms
 * @param room in which it opens
 * @param lastOpened when it was open before, local time in Phnom Penh; empty at the first start
 */
public record Session(Today today, Room room, Optional<LocalDateTime> lastOpened) {

    /**
     * Where the app was left, unless nothing was kept yet.
     *
     * @param unused whether the data folder holds nothing yet
     * @param settings as they were read; to be asked once
     */
    public static Session of(boolean unused, Settings settings, Today today) {
        return new Session(
                today, StartRoom.first(unused, settings.preferences().get().room()), settings.lastOpened(today.now()));
    }
}

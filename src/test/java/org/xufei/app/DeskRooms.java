package org.xufei.app;

import java.util.Optional;
import org.xufei.domain.Room;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.SampleGuide;
import org.xufei.state.Background;
import org.xufei.state.Desk;

/** The rooms of the app over a desk, at their first start: no room comes by itself. */
public final class DeskRooms {

    private DeskRooms() {}

    public static Rooms over(Desk desk, Room room) {
        return over(desk, room, SampleGuide.guide());
    }

    public static Rooms over(Desk desk, Room room, Guide guide) {
        return over(desk, room, guide, Background.NONE);
    }

    /** @param thinking works out what takes long */
    public static Rooms over(Desk desk, Room room, Guide guide, Background thinking) {
        return new Rooms(desk.stores(), guide, thinking, new Session(desk.today(), room, Optional.empty()));
    }
}

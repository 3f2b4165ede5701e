package org.xufei.state;

import java.time.LocalDateTime;
import java.util.Optional;
import javafx.util.Subscription;
import org.xufei.domain.Room;
import org.xufei.domain.overview.Digest;
import org.xufei.domain.overview.Overview;

/**
 * Which room the app opens with: the one that was open last, or the overview if something fell due since. What fell due is known only
 * once the cards and receipts have been read, and the window does not wait for them: the overview then comes by itself, but never once
 * the person has begun to do something.
 */
public final class StartRoom {

    private final Navigation navigation;
    private final Subscription subscriptions;
    private boolean over;

    /** @param lastOpened when the app was open before this start, local time in Phnom Penh; empty at the first one */
    public StartRoom(LiveOverview board, Navigation navigation, Optional<LocalDateTime> lastOpened) {
        this.navigation = navigation;
        Room first = navigation.room().get();
        subscriptions = Subscription.combine(
                navigation.room().subscribe(room -> over |= room != first),
                board.overview().subscribe(read -> read.ifPresent(overview -> show(overview, lastOpened))));
    }

    /** @param unused whether the data folder holds nothing yet: a person who comes for the first time comes to renew */
    public static Room first(boolean unused, Room last) {
        return unused ? Room.RENEW : last;
    }

    /** The person has begun to do something: from now on the room is theirs to choose. */
    public void end() {
        over = true;
        subscriptions.unsubscribe();
    }

    private void show(Overview overview, Optional<LocalDateTime> lastOpened) {
        boolean isDue = lastOpened
                .map(since -> Digest.of(overview, since.toLocalDate()))
                .filter(digest -> !digest.isEmpty())
                .isPresent();
        if (isDue && !over) {
            navigation.goTo(Room.OVERVIEW);
        }
        over = true;
    }
}

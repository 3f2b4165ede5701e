package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xufei.domain.Room;

class NavigationTest {

    private final Navigation navigation = new Navigation(Room.RENEW);

    @Test
    void opensTheFirstRoomThenTheOneGoneTo() {
        assertThat(navigation.room().get()).isEqualTo(Room.RENEW);
        navigation.goTo(Room.RECEIPTS);
        assertThat(navigation.room().get()).isEqualTo(Room.RECEIPTS);
        assertThat(navigation.draft().get()).isEmpty();
    }

    @Test
    void hasTheDraftReadyWhenTheReceiptsOpen() {
        List<Optional<ReceiptDraft>> seen = new ArrayList<>();
        navigation
                .room()
                .subscribe((before, after) -> seen.add(navigation.draft().get()));
        navigation.record(ReceiptDraft.BLANK);
        assertThat(navigation.room().get()).isEqualTo(Room.RECEIPTS);
        assertThat(seen).containsExactly(Optional.of(ReceiptDraft.BLANK));
    }
}

package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xufei.domain.Room;
import org.xufei.domain.sim.PhoneNumber;

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

    @Test
    void leavesANumberForTheRoomThatItLeadsTo() {
        PhoneNumber number = new PhoneNumber("+855962345678");
        navigation.showReceiptsOf(number);
        assertThat(navigation.room().get()).isEqualTo(Room.RECEIPTS);
        assertThat(navigation.search().get()).contains(number.national());
        navigation.renew(number);
        assertThat(navigation.room().get()).isEqualTo(Room.RENEW);
        assertThat(navigation.renewing().get()).contains(number);
    }
}

package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.Room;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Receipts;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;

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

    @Test
    void handsOutTheNumberThatWasDealtWithLastOnce() {
        navigation.keepAtHand(new PhoneNumber("+855972345678"));
        navigation.keepAtHand(new PhoneNumber("+855962345678"));
        assertThat(navigation.takeAtHand()).contains(new PhoneNumber("+855962345678"));
        assertThat(navigation.takeAtHand()).isEmpty();
    }

    @Test
    void forgetsTheNumberIfACertainRenewalIsOpened() {
        navigation.keepAtHand(new PhoneNumber("+855972345678"));
        navigation.openRenewal();
        assertThat(navigation.room().get()).isEqualTo(Room.RENEW);
        assertThat(navigation.takeAtHand()).isEmpty();
        navigation.keepAtHand(new PhoneNumber("+855972345678"));
        navigation.renew(new PhoneNumber("+855962345678"));
        assertThat(navigation.takeAtHand()).isEmpty();
    }

    @Test
    void keepsTheNumberOfACardOrReceiptThatIsAddedAtHand(@TempDir Path folder) {
        Desk desk = Desk.in(folder);
        navigation.follow(desk.history());
        SimCard card = SimCard.of(new UUID(0, 1), new PhoneNumber("+855972345678"));
        desk.cards().add(card, made -> {});
        assertThat(navigation.takeAtHand()).contains(card.number());
        Receipt receipt = Receipts.receipt(1, Receipts.NOON, "+855962345678", "shop", Money.of("2", Currency.USD));
        desk.receipts().put(receipt, made -> {});
        assertThat(navigation.takeAtHand()).contains(receipt.number());
        desk.receipts().delete(receipt, made -> {});
        assertThat(navigation.takeAtHand()).isEmpty();
    }
}

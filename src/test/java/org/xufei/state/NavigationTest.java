package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    private final EditHistory history = new EditHistory(Background.NONE);
    private final Navigation navigation = new Navigation(Room.RENEW, history);

    @Test
    void opensTheFirstRoomThenTheOneGoneTo() {
        assertThat(navigation.room().get()).isEqualTo(Room.RENEW);
        navigation.goTo(Room.RECEIPTS);
        assertThat(navigation.room().get()).isEqualTo(Room.RECEIPTS);
        assertThat(navigation.pending()).isEmpty();
    }

    @Test
    void handsADestinationOverBeforeItsRoomOpens() {
        List<Object> seen = new ArrayList<>();
        navigation.room().subscribe((before, after) -> seen.add(after));
        navigation.receive(Destination.RecordReceipt.class, wanted -> seen.add(wanted.draft()));
        navigation.goTo(new Destination.RecordReceipt(ReceiptDraft.BLANK));
        assertThat(navigation.room().get()).isEqualTo(Room.RECEIPTS);
        assertThat(seen).containsExactly(ReceiptDraft.BLANK, Room.RECEIPTS);
        assertThat(navigation.pending()).isEmpty();
    }

    @Test
    void keepsADestinationForARoomThatIsMadeLaterAndHandsItOverOnce() {
        List<Destination> seen = new ArrayList<>();
        navigation.goTo(new Destination.AddCard());
        assertThat(navigation.pending()).contains(new Destination.AddCard());
        navigation.receive(Destination.FindReceipts.class, seen::add);
        assertThat(seen).isEmpty();
        navigation.receive(Destination.AddCard.class, seen::add);
        navigation.receive(Destination.RenewNumber.class, seen::add);
        assertThat(seen).containsExactly(new Destination.AddCard());
        assertThat(navigation.pending()).isEmpty();
    }

    @Test
    void leavesANumberForTheRoomThatItLeadsTo() {
        PhoneNumber number = new PhoneNumber("+855962345678");
        navigation.goTo(Destination.FindReceipts.of(number));
        assertThat(navigation.room().get()).isEqualTo(Room.RECEIPTS);
        assertThat(navigation.pending()).contains(new Destination.FindReceipts(number.national()));
        navigation.goTo(new Destination.RenewNumber(number));
        assertThat(navigation.room().get()).isEqualTo(Room.RENEW);
        assertThat(navigation.pending()).contains(new Destination.RenewNumber(number));
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
        navigation.goTo(new Destination.RenewNumber(new PhoneNumber("+855962345678")));
        assertThat(navigation.takeAtHand()).isEmpty();
    }

    @Test
    void keepsTheNumberOfACardOrReceiptThatIsAddedAtHand(@TempDir Path folder) {
        Desk desk = Desk.in(folder);
        Navigation navigation = new Navigation(Room.RENEW, desk.history());
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

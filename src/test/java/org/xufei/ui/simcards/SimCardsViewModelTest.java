package org.xufei.ui.simcards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.ui.simcards.CardRoom.METFONE;
import static org.xufei.ui.simcards.CardRoom.SMART;
import static org.xufei.ui.simcards.CardRoom.card;
import static org.xufei.ui.simcards.CardRoom.id;
import static org.xufei.ui.simcards.CardRoom.receipt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.Room;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.Destination;
import org.xufei.ui.Message;
import org.xufei.ui.simcards.SimCardsViewModel.Side;

final class SimCardsViewModelTest {

    private final CardRoom cards;

    SimCardsViewModelTest(@TempDir Path folder) {
        cards = new CardRoom(folder);
    }

    @Test
    void saysWhatToDoFirst() {
        assertThat(cards.room.emptyMessage()).isEqualTo(Message.of("cards.empty.none"));
        cards.paid(receipt(1, SMART, 3, 7));
        assertThat(cards.room.emptyMessage()).isEqualTo(Message.of("cards.empty.proposed"));
        cards.proposals.addAll();
        cards.shown.search().set("nowhere");
        assertThat(cards.room.emptyMessage()).isEqualTo(Message.of("cards.empty.notfound"));
    }

    @Test
    void tellsOfNoCardsAsSoonAsTheFilesAreRead(@TempDir Path empty) {
        List<Message> told = new ArrayList<>();
        CardRoom.read(empty, reading -> {
            assertThat(reading.room.emptyMessage()).isEqualTo(Message.of("cards.empty.loading"));
            reading.shown.ready().subscribe(ready -> told.add(reading.room.emptyMessage()));
        });
        assertThat(told).containsExactly(Message.of("cards.empty.loading"), Message.of("cards.empty.none"));
    }

    @Test
    void proposesTheNumbersOfReceiptsThatHaveNoCard() {
        cards.paid(receipt(1, SMART, 3, 7), receipt(2, METFONE, 1, 7), receipt(3, SMART, 9, 7));
        assertThat(cards.proposals.numbers().get()).containsExactly(METFONE, SMART);

        cards.proposals.add(SMART);
        assertThat(cards.proposals.numbers().get()).containsExactly(METFONE);
        cards.notices.undoTold();
        assertThat(cards.proposals.numbers().get()).containsExactly(METFONE, SMART);

        cards.proposals.addAll();
        assertThat(cards.proposals.numbers().get()).isEmpty();
        assertThat(cards.desk.cards().list().get().all())
                .extracting(SimCard::number)
                .containsExactly(METFONE, SMART);
        cards.notices.undoTold();
        assertThat(cards.desk.cards().list().get().all()).isEmpty();
    }

    @Test
    void showsBesideTheListWhatBelongsToTheCardsThatAreMarked() {
        cards.add(card(1, "", ""), card(2, "", ""));
        assertThat(cards.room.side().get()).isEqualTo(Side.NOTHING);
        cards.mark(1);
        assertThat(cards.room.side().get()).isEqualTo(Side.DETAIL);
        assertThat(cards.room.current().get()).contains(id(1));
        cards.room.offerRenewal();
        assertThat(cards.room.side().get()).isEqualTo(Side.SELECTION);
        cards.mark(1, 2);
        assertThat(cards.room.side().get()).isEqualTo(Side.SELECTION);
        assertThat(cards.room.current().get()).isEmpty();
        cards.room.form().openNew();
        assertThat(cards.room.side().get()).isEqualTo(Side.FORM);
        cards.room.form().cancel();
        assertThat(cards.room.side().get()).isEqualTo(Side.SELECTION);
        cards.mark();
        assertThat(cards.room.side().get()).isEqualTo(Side.NOTHING);
    }

    @Test
    void leavesAFormOpenThatIsNotSaved() {
        cards.add(card(1, "", ""));
        cards.mark(1);
        cards.room.edit();
        cards.form.fields().holder().text().set("Sok");
        cards.room.offerRenewal();
        assertThat(cards.room.side().get()).isEqualTo(Side.FORM);
        assertThat(cards.form.fields().holder().text().get()).isEqualTo("Sok");
    }

    @Test
    void marksTheCardThatWasSaved() {
        cards.add(card(1, "", ""), card(2, "", ""));
        cards.mark(1, 2);
        cards.form.openNew();
        cards.form.fields().number().text().set(SMART.national());
        assertThat(cards.marked()).containsExactlyInAnyOrder(id(1), id(2));
        cards.form.save();
        assertThat(cards.room.side().get()).isEqualTo(Side.DETAIL);
        assertThat(cards.selection.cards()).extracting(SimCard::number).containsExactly(SMART);
        cards.mark(2);
        cards.form.openFor(card(2, "", ""));
        cards.mark(1);
        cards.form.save();
        assertThat(cards.marked()).containsExactly(id(2));
    }

    @Test
    void leadsToTheRenewalAndTheReceiptsOfTheCard() {
        cards.add(card(1, "", ""));
        cards.mark(1);
        cards.room.renew();
        assertThat(cards.navigation.room().get()).isEqualTo(Room.RENEW);
        assertThat(cards.desk.renewals().list().get().current().number())
                .contains(card(1, "", "").number());
        cards.room.showReceipts();
        assertThat(cards.navigation.room().get()).isEqualTo(Room.RECEIPTS);
        assertThat(cards.rooms.receipts().search().get())
                .isEqualTo(Destination.FindReceipts.of(card(1, "", "").number()).words());
    }
}

package org.xufei.ui.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.app.DeskRooms;
import org.xufei.app.Rooms;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.Room;
import org.xufei.domain.knowledge.OwnValidity;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.state.Desk;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;

/** A typed end offers a row of the user's own validity table, and takes none by itself. */
class LearningOfferTest {

    private static final PhoneNumber METFONE = new PhoneNumber("+855972345678");
    private static final Money DOLLAR = Money.of("1", Currency.USD);

    private final Desk desk;
    private final Notices notices;
    private final ReceiptsViewModel room;

    LearningOfferTest(@TempDir Path folder) {
        desk = Desk.in(folder);
        Rooms rooms = DeskRooms.over(desk, Room.RECEIPTS);
        notices = rooms.notices();
        room = rooms.receipts();
    }

    private ReceiptFields fields() {
        return room.form().fields();
    }

    private void topUp(String balanceUntil) {
        room.recordNew();
        fields().number().text().set(METFONE.national());
        fields().channel().text().set("shop");
        fields().kind().set(Purchase.Kind.TOP_UP);
        fields().paid().text().set("1");
        fields().balanceUntil().text().set(balanceUntil);
        room.saving().save();
    }

    private Message told() {
        return notices.edit().get().orElseThrow().what();
    }

    @Test
    void isTakenOnlyWhenAskedForAndCanBeUndone() {
        topUp("2026-12-21");

        assertThat(told()).isEqualTo(Message.of("receipts.saved.learned.perhaps", DOLLAR, 30));
        assertThat(desk.cardStores().knowledge().records().get()).isEmpty();

        notices.act();

        assertThat(desk.cardStores().knowledge().records().get())
                .isEqualTo(List.of(
                        new OwnValidity("metfone", Optional.of("shop"), DOLLAR, 30, LocalDate.of(2026, 11, 22))));
        assertThat(told()).isEqualTo(Message.of("receipts.learned", DOLLAR, 30));
        notices.undoTold();
        assertThat(desk.cardStores().knowledge().records().get()).isEmpty();
    }

    @Test
    void isNotMadeWhileAnEarlierValidityRuns() {
        topUp("2026-12-21");

        topUp("2027-01-26");

        assertThat(told().key()).isEqualTo("receipts.saved");
    }

    @Test
    void theRowTellsTheEndOfTheNextTopUpAndSaysWhoseItIs() {
        topUp("2026-12-21");
        notices.act();

        room.recordNew();
        fields().number().text().set("097 234 5679");
        fields().channel().text().set("shop");
        fields().kind().set(Purchase.Kind.TOP_UP);
        fields().paid().text().set("1");

        ClockPreview balance = room.form().advice().get().balance().orElseThrow();
        assertThat(balance.end()).isEqualTo(Message.of("clock.balance.about", LocalDate.of(2026, 12, 21)));
        assertThat(balance.note()).contains(Message.of("form.preview.balance.own", LocalDate.of(2026, 11, 22)));
    }
}

package org.xufei.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xufei.app.DeskRooms;
import org.xufei.app.Rooms;
import org.xufei.domain.Room;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.clock.LifeStage;
import org.xufei.domain.overview.CardOverview;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.Background;
import org.xufei.state.Desk;
import org.xufei.state.HandDriven;

/** What is recorded the same as last time follows one rule, in whichever room it is asked for. */
final class RepeatInTwoRoomsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final SimCard CARD =
            SimCard.of(new UUID(0, 1), new PhoneNumber("+855962345678")).withOperator(Optional.of("metfone"));

    private final HandDriven worker = new HandDriven();
    private final HandDriven fx = new HandDriven();
    private final Desk desk;
    private final Rooms rooms;

    RepeatInTwoRoomsTest(@TempDir Path folder) {
        desk = Desk.unread(folder, new Background(worker, fx));
        desk.load();
        settle();
        rooms = DeskRooms.over(desk, Room.OVERVIEW);
        desk.cards().addAll(List.of(CARD), made -> {});
    }

    @ParameterizedTest
    @CsvSource({"2026-08-14, HELD", "2026-05-06, NUMBER_LOST"})
    void noRoomBuysForANumberThatPayingDoesNotHelp(LocalDate balanceUntil, LifeStage stage) {
        paidUntil(balanceUntil);
        assertThat(status().stage()).isEqualTo(stage);

        select();
        rooms.overview().list().recordPicked();
        settle();
        rooms.simCards().selection().renew();
        settle();

        assertThat(receipts()).hasSize(1);
    }

    @Test
    void thePressInTheOtherRoomRecordsNothingWhileTheReceiptIsBeingSaved() {
        paidUntil(TODAY.minusDays(3));
        select();

        rooms.overview().list().recordPicked();
        rooms.simCards().selection().renew();
        settle();

        assertThat(receipts()).hasSize(2);
    }

    @Test
    void thePressInTheOverviewRecordsNothingWhileTheSimRoomSaves() {
        paidUntil(TODAY.minusDays(3));
        select();

        rooms.simCards().selection().renew();
        rooms.overview().list().recordPicked();
        settle();

        assertThat(receipts()).hasSize(2);
    }

    @Test
    void theSimRoomRecordsAgainAfterAFailureInTheOverview() {
        paidUntil(TODAY.minusDays(3));
        select();
        desk.fillDisk();
        rooms.overview().list().recordPicked();
        settle();
        assertThat(receipts()).hasSize(1);
        desk.freeDisk();

        rooms.simCards().selection().renew();
        settle();

        assertThat(receipts()).hasSize(2);
    }

    private void paidUntil(LocalDate balanceUntil) {
        Receipt receipt = ReceiptBuilder.receipt(1)
                .paidAt(balanceUntil.minusDays(30).atTime(9, 0))
                .number(CARD.number())
                .validity(new Validity.Days(30))
                .balanceUntil(balanceUntil)
                .build();
        desk.receipts().put(receipt, made -> {});
        settle();
    }

    private void select() {
        rooms.overview().list().pick(status(), true);
        rooms.simCards().selection().mark(Set.of(CARD.id()));
    }

    private CardStatus status() {
        return rooms.board().overview().get().orElseThrow().cards().stream()
                .map(CardOverview::status)
                .findFirst()
                .orElseThrow();
    }

    private List<Receipt> receipts() {
        return desk.receipts().records().get();
    }

    private void settle() {
        HandDriven.settle(worker, fx);
    }
}

package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.Room;
import org.xufei.domain.guide.SampleGuide;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;

/** It is 2026-11-22; the only plan's last day is the 20th. */
class StartRoomTest {

    private static final SimCard CARD = SimCard.of(new UUID(0, 1), new PhoneNumber("+855962345678"));
    private static final Optional<LocalDateTime> BEFORE_IT_ENDED = Optional.of(LocalDateTime.of(2026, 11, 18, 9, 0));
    private static final Optional<LocalDateTime> THIS_MORNING = Optional.of(LocalDateTime.of(2026, 11, 22, 9, 0));

    @TempDir
    private Path folder;

    private final HandDriven thinker = new HandDriven();
    private final HandDriven fx = new HandDriven();
    private Desk desk;
    private Navigation navigation;
    private LiveOverview board;

    @BeforeEach
    void recordAPlanThatEnded() {
        desk = Desk.in(folder);
        navigation = new Navigation(Room.SETTINGS, desk.history());
        desk.cards().add(CARD, made -> {});
        desk.receipts()
                .put(
                        ReceiptBuilder.receipt(new UUID(1, 1))
                                .paidAt(LocalDateTime.of(2026, 11, 14, 12, 0))
                                .number(CARD.number())
                                .validity(new Validity.Days(7))
                                .build(),
                        made -> {});
        board = new LiveOverview(
                desk.cardStores(), desk.settings(), SampleGuide.guide(), desk.today(), new Background(thinker, fx));
    }

    private StartRoom open(Optional<LocalDateTime> lastOpened) {
        return new StartRoom(board, navigation, lastOpened);
    }

    private void settle() {
        HandDriven.settle(thinker, fx);
    }

    @Test
    void leadsToTheRenewalWhereNothingWasKeptYetElseToTheLastRoom() {
        assertThat(StartRoom.first(true, Room.OVERVIEW)).isEqualTo(Room.RENEW);
        assertThat(StartRoom.first(false, Room.RECEIPTS)).isEqualTo(Room.RECEIPTS);
    }

    @Test
    void leadsToTheOverviewIfSomethingFellDueSince() {
        open(BEFORE_IT_ENDED);
        assertThat(navigation.room().get()).isEqualTo(Room.SETTINGS);
        settle();
        assertThat(navigation.room().get()).isEqualTo(Room.OVERVIEW);
    }

    @Test
    void staysIfNothingFellDueSince() {
        open(THIS_MORNING);
        settle();
        assertThat(navigation.room().get()).isEqualTo(Room.SETTINGS);
    }

    @Test
    void staysIfItIsNotKnownWhenTheAppWasOpenLast() {
        open(Optional.empty());
        settle();
        assertThat(navigation.room().get()).isEqualTo(Room.SETTINGS);
    }

    @Test
    void staysOnceThePersonHasBegun() {
        open(BEFORE_IT_ENDED).end();
        settle();
        assertThat(navigation.room().get()).isEqualTo(Room.SETTINGS);
    }

    @Test
    void staysInTheRoomThatWasChosenMeanwhile() {
        open(BEFORE_IT_ENDED);
        navigation.goTo(Room.RECEIPTS);
        navigation.goTo(Room.SETTINGS);
        settle();
        assertThat(navigation.room().get()).isEqualTo(Room.SETTINGS);
    }

    @Test
    void decidesOnlyOnce() {
        open(THIS_MORNING);
        settle();
        desk.receipts().delete(desk.receipts().records().get().get(0), made -> {});
        settle();
        desk.history().undo();
        settle();
        assertThat(navigation.room().get()).isEqualTo(Room.SETTINGS);
    }
}

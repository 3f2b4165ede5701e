package org.xufei.ui.renew;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.Room;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.SampleGuide;
import org.xufei.domain.knowledge.FactCheck;
import org.xufei.domain.knowledge.FactKey;
import org.xufei.domain.knowledge.OwnStep;
import org.xufei.domain.knowledge.Scope;
import org.xufei.domain.renewal.Renewal;
import org.xufei.state.Background;
import org.xufei.state.Desk;
import org.xufei.state.LiveOverview;
import org.xufei.state.LocalCalendar;
import org.xufei.state.Navigation;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;

/** What the user added to a channel shows among its steps, and is ticked like them. */
class OwnStepsTest {

    private static final Guide GUIDE = SampleGuide.guide();
    private static final OwnStep COINS =
            new OwnStep(new UUID(0x4000, 0x8000000000000001L), new Scope("shop", Optional.empty()), "bring coins");

    private final Desk desk;
    private final Navigation navigation;
    private final RenewViewModel room;

    OwnStepsTest(@TempDir Path folder) {
        desk = Desk.in(folder);
        navigation = new Navigation(Room.RENEW, desk.history());
        LiveOverview board = new LiveOverview(desk.cardStores(), desk.settings(), GUIDE, desk.today(), Background.NONE);
        room = new RenewViewModel(
                desk.renewals(),
                new NumberLookup(
                        GUIDE,
                        desk.receipts(),
                        board,
                        new LocalCalendar(desk.today(), GUIDE.reference()),
                        desk.cardStores().knowledge()),
                navigation,
                new Notices(desk.history()));
        room.pick(GUIDE.operator("smart").orElseThrow());
        room.pick(GUIDE.channel("shop").orElseThrow());
    }

    private List<StepItem> steps() {
        return room.checklist().steps().get();
    }

    @Test
    void comesAfterTheGuidesAndIsTickedUnderItsOwnKey() {
        int before = steps().size();
        desk.cardStores().knowledge().put(COINS, made -> {});

        assertThat(steps()).hasSize(before + 1);
        StepItem own = steps().get(before);
        assertThat(own.own()).isTrue();
        room.checklist().tick(own, true);

        assertThat(desk.renewalsOnDisk().get(0).steps()).containsExactly(Renewal.stepKey("shop", "own-" + COINS.id()));
        room.pick(GUIDE.channel("online").orElseThrow());
        assertThat(steps()).noneMatch(StepItem::own);
    }

    @Test
    void aChannelIsCheckedAndSaysSo() {
        assertThat(room.basis().key()).isEqualTo("renew.basis.dated");

        room.commands().checkChannel.run();

        assertThat(desk.cardStores().knowledge().records().get())
                .isEqualTo(List.of(
                        new FactCheck(FactKey.channel("shop", Optional.of("smart")), LocalDate.of(2026, 11, 22))));
        assertThat(room.basis()).isEqualTo(Message.of("renew.basis.checked", 1L, LocalDate.of(2026, 11, 22)));
    }

    @Test
    void leadsToTheGuide() {
        room.lookUp("Shop counter Smart");

        assertThat(navigation.room().get()).isEqualTo(Room.GUIDE);
    }
}

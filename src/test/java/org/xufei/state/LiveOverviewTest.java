package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.clock.LifeStage;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.SampleGuide;
import org.xufei.domain.overview.DueList;
import org.xufei.domain.overview.Overview;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.usage.DataAmount;
import org.xufei.domain.usage.DataForecast;
import org.xufei.domain.usage.DataReading;

class LiveOverviewTest {

    private static final SimCard CARD = SimCard.of(new UUID(0, 1), new PhoneNumber("+855962345678"));

    private final Path folder;
    private final HandDriven thinker = new HandDriven();
    private final HandDriven fx = new HandDriven();
    private final List<Optional<Overview>> shown = new ArrayList<>();
    private final HandClock clock = new HandClock(Desk.CLOCK);
    private final Today today = new Today(clock, clock);

    LiveOverviewTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private LiveOverview board(Desk desk) {
        LiveOverview board = new LiveOverview(
                desk.cardStores(), desk.settings(), SampleGuide.guide(), today, new Background(thinker, fx));
        board.overview().subscribe(latest -> shown.add(latest));
        return board;
    }

    private void settle() {
        HandDriven.settle(thinker, fx);
    }

    private static Overview on(LiveOverview board) {
        return board.overview().get().orElseThrow();
    }

    private static LifeStage stage(LiveOverview board) {
        return on(board).cards().get(0).status().stage();
    }

    private static Receipt plan(int n, int days) {
        return ReceiptBuilder.receipt(new UUID(2, n))
                .paidAt(LocalDateTime.of(2026, 11, 22, 12, 0))
                .number(CARD.number())
                .validity(new Validity.Days(days))
                .build();
    }

    @Test
    void isEmptyUntilEverythingHasBeenRead() {
        Desk desk = Desk.unread(folder, Background.NONE);
        LiveOverview board = board(desk);
        desk.settings().load(() -> {});
        desk.cards().load();
        desk.receipts().load();
        desk.readings().load();
        desk.cardStores().knowledge().load();
        settle();
        assertThat(board.overview().get()).isEmpty();
        desk.reminders().load();
        settle();
        assertThat(on(board).cards()).isEmpty();
        assertThat(shown).hasSize(2);
    }

    /** The others stand, the row is there, and the log has it once. */
    @Test
    void aDefectInOneCardCostsThatCardAlone() {
        Desk desk = Desk.in(folder);
        desk.cards().add(CARD, done -> {});
        desk.receipts().put(plan(1, 8), done -> {});
        List<RuntimeException> logged = new ArrayList<>();
        LiveOverview board = new LiveOverview(
                desk.cardStores(), desk.settings(), guideWithADefect(), today, new Background(Runnable::run, work -> {
                    try {
                        work.run();
                    } catch (RuntimeException defect) {
                        logged.add(defect);
                    }
                }));
        SimCard broken = SimCard.of(new UUID(0, 2), new PhoneNumber("+855971234567"));
        desk.cards().add(broken, done -> {});
        assertThat(on(board).cards())
                .extracting(card -> card.status().card().id())
                .containsExactly(CARD.id(), broken.id());
        assertThat(stage(board)).isEqualTo(LifeStage.ENDING_SOON);
        assertThat(on(board).reminderSchedules()).hasSize(1);
        assertThat(on(board).cards().get(1).status()).satisfies(status -> {
            assertThat(status.computed()).isFalse();
            assertThat(status.stage()).isEqualTo(LifeStage.UNKNOWN);
        });
        assertThat(DueList.of(on(board)).in(DueList.Group.UNKNOWN))
                .extracting(CardStatus::card)
                .containsExactly(broken);
        assertThat(logged).hasSize(1);
        today.refresh();
        desk.receipts().put(plan(2, 9), done -> {});
        assertThat(logged).hasSize(1);
    }

    /** To ask for the ladder of Metfone meets a defect. */
    @SuppressWarnings({"NullAway", "NullOptional"})
    private static Guide guideWithADefect() {
        Guide guide = SampleGuide.guide();
        Operator of = guide.operator("metfone").orElseThrow();
        Operator broken = new Operator(
                of.id(),
                of.name(),
                of.status(),
                of.about(),
                of.evidence(),
                of.prefixes(),
                of.contacts(),
                of.codes(),
                of.validity(),
                null,
                of.services(),
                List.of());
        return new Guide(
                guide.collected(),
                guide.commonCodes(),
                guide.nationalLadder(),
                List.of(guide.operator("smart").orElseThrow(), broken),
                guide.channels(),
                guide.precautions(),
                guide.tips(),
                guide.sources(),
                guide.reference());
    }

    @Test
    void followsCardsReceiptsReadingsRemindersAndLeadTimes() {
        Desk desk = Desk.in(folder);
        LiveOverview board = board(desk);
        desk.cards().add(CARD, done -> {});
        settle();
        assertThat(stage(board)).isEqualTo(LifeStage.UNKNOWN);
        desk.receipts().put(plan(1, 8), done -> {});
        settle();
        assertThat(stage(board)).isEqualTo(LifeStage.ENDING_SOON);
        assertThat(on(board).due())
                .singleElement()
                .satisfies(due -> assertThat(due.daysBefore()).isEqualTo(7));
        desk.reminders().said(on(board).due(), on(board).day());
        settle();
        assertThat(on(board).due()).isEmpty();
        desk.settings().change(preferences -> preferences.withLeadTimes(LeadTimes.of(3)));
        settle();
        assertThat(stage(board)).isEqualTo(LifeStage.ACTIVE);
        DataReading nothing =
                new DataReading(new UUID(1, 1), CARD.id(), LocalDateTime.of(2026, 11, 22, 13, 0), DataAmount.NONE);
        desk.readings().add(nothing, CARD.number(), done -> {});
        settle();
        assertThat(on(board).cards().get(0).forecast()).isEqualTo(new DataForecast.UsedUp(nothing));
    }

    @Test
    void movesOnWithTheDayInPhnomPenh() {
        Desk desk = Desk.in(folder);
        desk.cards().add(CARD, done -> {});
        desk.receipts().put(plan(1, 1), done -> {});
        LiveOverview board = board(desk);
        settle();
        assertThat(stage(board)).isEqualTo(LifeStage.ENDING_SOON);
        clock.pass(Duration.ofHours(9));
        assertThat(thinker.waiting()).isZero();
        clock.pass(Duration.ofMinutes(28));
        settle();
        assertThat(on(board).day()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(stage(board)).isEqualTo(LifeStage.DATA_ENDED);
    }

    @Test
    void dropsALateAnswerAndSkipsAQuestionThatIsOvertaken() {
        Desk desk = Desk.in(folder);
        LiveOverview board = board(desk);
        settle();
        shown.clear();
        desk.cards().add(CARD, done -> {});
        thinker.runAll();
        desk.cards().changeAll(Set.of(CARD.id()), card -> card.withOperator(Optional.of("metfone")), done -> {});
        desk.receipts().put(plan(1, 30), done -> {});
        fx.runAll();
        assertThat(shown).isEmpty();
        settle();
        assertThat(shown).hasSize(1);
        assertThat(on(board).cards().get(0).status().operator()).isPresent();
        assertThat(stage(board)).isEqualTo(LifeStage.ACTIVE);
    }

    @Test
    void aBulkRenewalIsOneStepAndOneNewOverview() {
        Desk desk = Desk.in(folder);
        desk.cards().add(CARD, done -> {});
        desk.receipts().put(plan(1, 1), done -> {});
        LiveOverview board = board(desk);
        settle();
        shown.clear();
        List<Receipt> several =
                IntStream.rangeClosed(1, 3).mapToObj(n -> plan(n, 30)).toList();
        EditName editName =
                new EditName.OfReceipts(EditName.ReceiptKind.RECORD, Set.of(new UUID(2, 1), new UUID(2, 2)));
        desk.receipts().putAll(several, editName, done -> {});
        settle();
        assertThat(shown).hasSize(1);
        assertThat(desk.receiptsOnDisk()).isEqualTo(several);
        assertThat(desk.history().undoable().get()).contains(editName);
        desk.history().undo();
        assertThat(desk.receiptsOnDisk()).containsExactly(plan(1, 1));
        assertThat(board.overview().get()).isPresent();
    }
}

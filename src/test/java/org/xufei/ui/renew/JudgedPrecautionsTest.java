package org.xufei.ui.renew;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.content.GuideFile;
import org.xufei.domain.Room;
import org.xufei.domain.calendar.HolidayCorrection;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.SampleGuide;
import org.xufei.domain.precaution.Finding;
import org.xufei.domain.precaution.Judgement;
import org.xufei.domain.precaution.Verdict;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.Background;
import org.xufei.state.Desk;
import org.xufei.state.HandClock;
import org.xufei.state.LiveOverview;
import org.xufei.state.LocalCalendar;
import org.xufei.state.Navigation;
import org.xufei.state.Today;
import org.xufei.ui.Notices;

/** The verdicts follow what is recorded, the number, the day and the hour. */
final class JudgedPrecautionsTest {

    private static final PhoneNumber SMART = new PhoneNumber("+855962345678");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    /** Thursday, 11:50 in Phnom Penh. */
    private final HandClock clock = new HandClock(Clock.fixed(Instant.parse("2026-11-26T04:50:00Z"), ZoneId.of("UTC")));

    private final Desk desk;
    private final LocalCalendar calendar;
    private final RenewViewModel room;

    JudgedPrecautionsTest(@TempDir Path folder) {
        desk = Desk.in(folder);
        Guide guide = GuideFile.bundled();
        Today today = new Today(clock, clock);
        calendar = new LocalCalendar(today, guide.reference());
        room = room(guide, today, calendar);
    }

    private RenewViewModel room(Guide guide, Today today, LocalCalendar of) {
        LiveOverview board = new LiveOverview(desk.cardStores(), desk.settings(), guide, today, Background.NONE);
        return new RenewViewModel(
                desk.renewals(),
                new NumberLookup(
                        guide, desk.receipts(), board, of, desk.cardStores().knowledge()),
                new Navigation(Room.RENEW, desk.history()),
                new Notices(desk.history()));
    }

    private void type(PhoneNumber number) {
        room.number().field().text().set(number.national());
    }

    private Judgement judgement(String precaution) {
        return room.checklist().precautions().get().stream()
                .filter(item -> item.precaution().id().equals(precaution))
                .flatMap(item -> item.judgement().stream())
                .findFirst()
                .orElseThrow();
    }

    private static Receipt paid(String reference) {
        return ReceiptBuilder.receipt(7)
                .number(SMART)
                .paidAt(THURSDAY.minusDays(6).atTime(12, 0))
                .validity(new Validity.Days(7))
                .balanceUntil(Optional.of(THURSDAY.plusDays(60)))
                .reference(reference)
                .build();
    }

    @Test
    void askForANumberFirst() {
        assertThat(judgement("state").findings()).containsExactly(new Finding.NoNumber());
        assertThat(judgement("record").verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void followTheNumber() {
        type(SMART);
        assertThat(judgement("record").findings()).containsExactly(new Finding.NoReceipts());
    }

    @Test
    void followTheReceiptsOfANumberWithoutASimCard() {
        type(SMART);
        desk.receipts().put(paid(""), done -> {});
        assertThat(judgement("record").findings()).containsExactly(new Finding.WithoutReference(1, 1));
        assertThat(judgement("state"))
                .isEqualTo(new Judgement(Verdict.PASSED, List.of(new Finding.BalanceLasts(THURSDAY.plusDays(60)))));
        desk.receipts().put(paid("TX-1"), done -> {});
        assertThat(judgement("record").verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void followTheSimCard() {
        type(SMART);
        SimCard card = SimCard.of(new UUID(0, 3), SMART);
        desk.cards().add(card, done -> {});
        desk.receipts().put(paid("TX-1"), done -> {});
        assertThat(judgement("state").verdict()).isEqualTo(Verdict.PASSED);
        desk.cards().changeAll(Set.of(card.id()), any -> any.withStatus(new DeclaredStatus.Lost(THURSDAY)), done -> {});
        assertThat(judgement("state").findings()).containsExactly(new Finding.CardLost());
    }

    @Test
    void followTheHourAndTheDay() {
        assertThat(judgement("quiet").verdict()).isEqualTo(Verdict.PASSED);
        clock.pass(Duration.ofMinutes(10));
        assertThat(judgement("quiet").verdict()).isEqualTo(Verdict.LOOK_HERE);
        clock.pass(Duration.ofHours(3));
        assertThat(judgement("quiet").verdict()).isEqualTo(Verdict.PASSED);
        clock.pass(Duration.ofDays(2));
        assertThat(judgement("quiet").verdict()).isEqualTo(Verdict.LOOK_HERE);
    }

    @Test
    void followTheUsersHolidays() {
        calendar.correct(List.of(new HolidayCorrection(THURSDAY, HolidayCorrection.Change.ADDED, "补假", THURSDAY)));
        assertThat(judgement("quiet").verdict()).isEqualTo(Verdict.LOOK_HERE);
    }

    @Test
    void leaveTheTicksToThePerson() {
        type(SMART);
        desk.receipts().put(paid("TX-1"), done -> {});
        assertThat(room.checklist().precautions().get())
                .noneMatch(item -> room.checklist().isTicked(item))
                .anyMatch(item -> item.judgement()
                        .filter(judged -> judged.verdict() == Verdict.PASSED)
                        .isPresent());
        PrecautionItem first = room.checklist().precautions().get().get(0);
        room.checklist().tick(first, true);
        desk.receipts().put(paid(""), done -> {});
        assertThat(room.checklist().isTicked(first)).isTrue();
    }

    @Test
    void countWhatIsToBeLookedAt() {
        assertThat(room.checklist().precautionsToLookAt()).isZero();
        type(SMART);
        desk.receipts().put(paid(""), done -> {});
        assertThat(room.checklist().precautionsToLookAt()).isEqualTo(1);
    }

    @Test
    void areNoneForPrecautionsOfOnesOwnGuide() {
        Guide own = SampleGuide.guide();
        Today today = new Today(clock, clock);
        RenewViewModel other = room(own, today, new LocalCalendar(today, own.reference()));
        assertThat(other.checklist().precautions().get())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.judgement()).isEmpty());
    }
}

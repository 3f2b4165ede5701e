package org.xufei.ui.simcards.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.clock.Paid.plan;
import static org.xufei.domain.clock.Paid.topUp;
import static org.xufei.domain.clock.Paid.withBalanceUntil;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.app.DeskRooms;
import org.xufei.app.Rooms;
import org.xufei.domain.Currency;
import org.xufei.domain.Language;
import org.xufei.domain.Room;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.clock.LifeStage;
import org.xufei.domain.clock.Paid;
import org.xufei.domain.input.InputError;
import org.xufei.domain.input.InputParser;
import org.xufei.domain.keepalive.LostService;
import org.xufei.domain.keepalive.TopUpPlan;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.usage.DataAmount;
import org.xufei.domain.usage.DataReading;
import org.xufei.state.Desk;
import org.xufei.ui.ClockPhrases;
import org.xufei.ui.EndDatePhrases;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;
import org.xufei.ui.StagePhrases;
import org.xufei.ui.Texts;

/** Smart's sample table: one dollar for 8 days; the national ladder: 60 and 30 days. It is 2026-11-22. */
class CardDetailViewModelTest {

    private static final SimCard CARD = SimCard.of(new UUID(0, 1), new PhoneNumber("+855962345678"));

    private final Texts english = new Texts(Language.ENGLISH);

    @TempDir
    private Path folder;

    private Desk desk;
    private Rooms rooms;
    private Notices notices;
    private CardDetailViewModel detail;

    @BeforeEach
    void open() {
        desk = Desk.in(folder);
        rooms = DeskRooms.over(desk, Room.SIM_CARDS);
        notices = rooms.notices();
        detail = rooms.detail();
    }

    private void pick(Receipt... receipts) {
        desk.cards().add(CARD, made -> assertThat(made.isMade()).isTrue());
        List.of(receipts)
                .forEach(receipt -> desk.receipts()
                        .put(receipt, made -> assertThat(made.isMade()).isTrue()));
        rooms.simCards().mark(Set.of(CARD.id()));
    }

    private static Receipt balanceUntil(String day) {
        return withBalanceUntil(topUp(1, "2026-11-01", "1"), day);
    }

    private ShownCard shown() {
        return detail.shown().get().orElseThrow();
    }

    private List<String> say(List<Message> messages) {
        return messages.stream().map(english::of).toList();
    }

    private List<String> foreseen() {
        return say(UsagePhrases.of(
                shown().overview().forecast(), shown().overview().sufficiency(), shown().planEnd()));
    }

    private void read(long id, String at, int gigabytes) {
        DataReading reading = new DataReading(
                new UUID(0, id),
                CARD.id(),
                LocalDate.parse(at).atTime(9, 0),
                DataAmount.gigabytes(BigDecimal.valueOf(gigabytes)));
        desk.readings()
                .add(reading, CARD.number(), made -> assertThat(made.isMade()).isTrue());
    }

    @Test
    void showsNothingUntilACardIsPickedAndNothingAfterItIsGone() {
        assertThat(detail.shown().get()).isEmpty();
        pick();
        assertThat(shown().status().card()).isEqualTo(CARD);
        desk.cardStores().delete(List.of(CARD), gone -> {});
        assertThat(detail.shown().get()).isEmpty();
    }

    @Test
    void followsWhatIsRecorded() {
        pick();
        assertThat(shown().status().stage()).isEqualTo(LifeStage.UNKNOWN);
        desk.receipts().put(balanceUntil("2026-11-15"), made -> {});
        assertThat(shown().status().stage()).isEqualTo(LifeStage.OUTGOING_BLOCKED);
    }

    @Test
    void tellsWhatEachDateRestsOn() {
        pick(balanceUntil("2026-12-15"), plan(2, "2026-11-20", new Validity.Days(30)));
        var clocks = shown().status().clocks();

        assertThat(english.of(EndDatePhrases.basis(clocks.balance()))).startsWith("You typed");
        assertThat(english.of(EndDatePhrases.basis(clocks.plan()))).startsWith("Counted");
        assertThat(EndDatePhrases.evidence(clocks.balance())).isEmpty();
        assertThat(english.of(ClockPhrases.daysAway(LocalDate.of(2026, 11, 23), shown().today())))
                .isEqualTo("1 day left");
    }

    @Test
    void tellsAnEstimateFromADateAndShowsItsEvidence() {
        pick(topUp(1, "2026-11-20", "1"));
        var balance = shown().status().clocks().balance();

        assertThat(english.of(ClockPhrases.until(balance))).isEqualTo("until 2026-11-27");
        assertThat(english.of(EndDatePhrases.basis(balance))).contains("estimated");
        assertThat(EndDatePhrases.evidence(balance)).isPresent();
    }

    @Test
    void saysWhyADateIsNotKnownAndWhereToAsk() {
        pick(topUp(1, "2026-11-20", "7"));
        var balance = shown().status().clocks().balance();

        assertThat(english.of(EndDatePhrases.basis(balance))).contains("does not have this amount");
        assertThat(english.of(EndDatePhrases.ask(shown().status().operator()))).contains("1204");
    }

    @Test
    void namesTheLastSafeDay() {
        pick(balanceUntil("2026-12-01"));
        var number = shown().status().clocks().number().orElseThrow();

        assertThat(english.of(StagePhrases.lastSafeDay(number, shown().today())))
                .contains("by 2027-03-01");
        assertThat(english.of(StagePhrases.lastSafeDay(number, LocalDate.of(2027, 3, 1))))
                .contains("by 2027-03-01");
        assertThat(english.of(StagePhrases.lastSafeDay(number, LocalDate.of(2027, 3, 2))))
                .contains("Since 2027-03-02");
    }

    @Test
    void notesWhatIsLeftAndTakesItBack() {
        pick();
        detail.data().left().text().set("3.5");
        detail.data().note();

        assertThat(detail.data().shown())
                .extracting(DataReading::left)
                .containsExactly(DataAmount.megabytes(BigDecimal.valueOf(3584)));
        assertThat(detail.data().left().text().get()).isEmpty();
        notices.undo();
        assertThat(detail.data().shown()).isEmpty();
        assertThat(desk.readingsOnDisk()).isEmpty();
    }

    @Test
    void takesTheUnitThatIsTypedBeforeTheOneThatIsPicked() {
        pick();
        detail.data().unit().set(InputParser.DataUnit.GB);
        detail.data().left().text().set("800 mb");

        assertThat(detail.data().left().value()).contains(DataAmount.megabytes(BigDecimal.valueOf(800)));
    }

    @Test
    void keepsWhatIsTypedIfItCannotBeReadOrSaved() {
        pick();
        detail.data().left().text().set("lots");
        detail.data().note();
        assertThat(detail.data().left().error().get().map(InputError::kind)).contains(InputError.Kind.NOT_DATA);

        desk.fillDisk();
        detail.data().left().text().set("2");
        detail.data().note();
        assertThat(detail.data().left().text().get()).isEqualTo("2");
        assertThat(detail.data().shown()).isEmpty();
    }

    @Test
    void deletesAReadingAndBringsItBack() {
        pick();
        read(1, "2026-11-20", 9);
        detail.data().delete(detail.data().shown().get(0));
        assertThat(desk.readingsOnDisk()).isEmpty();
        notices.undo();
        assertThat(detail.data().shown()).hasSize(1);
    }

    @Test
    void saysThatOneReadingForetellsNothing() {
        pick(plan(2, "2026-11-10", new Validity.Days(30)));
        read(1, "2026-11-20", 9);

        assertThat(foreseen()).singleElement().asString().startsWith("One reading is not enough yet");
    }

    @Test
    void comparesTheEndOfTheDataWithTheEndOfThePlan() {
        pick(plan(2, "2026-11-10", new Validity.Days(30)));
        read(1, "2026-11-12", 20);
        read(2, "2026-11-20", 4);

        assertThat(foreseen()).hasSize(3);
        assertThat(foreseen().get(0)).isEqualTo("About 2 GB a day.");
        assertThat(foreseen().get(2)).contains("2026-12-09", "buy more, or use at most 209 MB a day");
    }

    @Test
    void saysHowMuchWillBeWasted() {
        pick(plan(2, "2026-11-10", new Validity.Days(30)));
        read(1, "2026-11-12", 20);
        read(2, "2026-11-20", 19);

        assertThat(foreseen().get(2)).contains("2026-12-09", "wasted");
    }

    @Test
    void tellsWhatIsLostAbroadDayByDay() {
        pick(balanceUntil("2026-12-01"));
        leave("2026-12-10", "2027-03-15");

        assertThat(say(PlannerPhrases.leaving(leaving())))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("From 2026-12-02: no calls, SMS and data from"),
                        line -> assertThat(line).startsWith("From 2027-01-31: no calls and SMS to the SIM"),
                        line -> assertThat(line).startsWith("From 2027-03-02: the number may be"),
                        line -> assertThat(line).contains("before you leave"));
    }

    @Test
    void saysThatACardSurvivesAndThatNothingIsNeeded() {
        pick(balanceUntil("2027-12-01"));
        leave("2026-12-10", "2027-03-15");

        assertThat(say(PlannerPhrases.leaving(leaving()))).containsExactly("Nothing stops until 2027-03-15.");
        assertThat(leaving().ways().get(0).onceToday()).isInstanceOf(TopUpPlan.NotNeeded.class);
    }

    @Test
    void doesNotGuessDatesIfTheBalanceIsNotKnown() {
        pick();
        leave("2026-12-10", "2027-03-15");

        assertThat(say(PlannerPhrases.leaving(leaving())))
                .singleElement()
                .asString()
                .contains("expiry is unknown");
    }

    @Test
    void keepsWhatIsChosenAndNoMore() {
        pick(balanceUntil("2026-12-01"));
        leave("2026-12-10", "2027-02-05");

        // Incoming calls end on 2027-01-30; 8 days more reach beyond the return.
        assertThat(leaving().ways().get(0).inTurn())
                .isInstanceOfSatisfying(
                        TopUpPlan.TopUps.class,
                        topUps -> assertThat(topUps.steps())
                                .extracting(TopUpPlan.Step::on)
                                .containsExactly(LocalDate.of(2027, 1, 30)));
        detail.planner().loss().set(LostService.NETWORK);
        assertThat(leaving().ways().get(0).inTurn()).isInstanceOf(TopUpPlan.NotNeeded.class);
    }

    @Test
    void refusesDaysThatCannotBe() {
        pick();
        leave("2026-12-10", "2026-12-09");
        assertThat(error()).isEqualTo(InputError.Kind.ENDS_BEFORE_START);
        leave("2026-12-10", "2026-11-21");
        assertThat(error()).isEqualTo(InputError.Kind.IN_THE_PAST);
        leave("2026-12-10", "2036-11-23");
        assertThat(error()).isEqualTo(InputError.Kind.UNLIKELY_YEAR);
        assertThat(detail.planner().leaving().answer().get()).isEmpty();
    }

    @Test
    void keepsTheNumberForSomeDays() {
        pick(balanceUntil("2026-12-01"));
        detail.planner().loss().set(LostService.NETWORK);
        KeepAliveViewModel alive = detail.planner().keepAlive();
        alive.days().text().set("99");
        assertThat(alive.answer().get().orElseThrow().through()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(alive.answer().get().orElseThrow().ways().get(0).inTurn()).isInstanceOf(TopUpPlan.NotNeeded.class);
        alive.days().text().set("100");
        assertThat(say(PlannerPhrases.ways(
                        alive.answer().get().orElseThrow().ways().get(0))))
                .contains("Or later: $1.00 on 2027-03-01, good for 8 days.");
    }

    @Test
    void comparesOneLongPlanWithSeveralShortOnes() {
        pick(plan(2, "2026-11-20", new Validity.Until(LocalDate.of(2026, 11, 30))));
        OffersViewModel offers = detail.planner().offers();
        offers.until().text().set("2026-12-30");
        offer(0, "10", "30", "30");
        offer(1, "3", "7", "");

        assertThat(say(PlannerPhrases.offers(offers.answer().get().orElseThrow())))
                .containsExactly(
                        "From 2026-12-01 to 2026-12-30, the cheapest first:",
                        "A x 1: $10.00 in all, to the day",
                        "B x 5: $15.00 in all, 5 days to spare");
    }

    @Test
    void buysNothingWhileThePlanRuns() {
        pick(plan(2, "2026-11-20", new Validity.Until(LocalDate.of(2026, 11, 30))));
        offer(0, "10", "30", "");
        detail.planner().offers().until().text().set("2026-11-30");

        assertThat(say(PlannerPhrases.offers(
                        detail.planner().offers().answer().get().orElseThrow())))
                .singleElement()
                .asString()
                .contains("nothing to buy");
    }

    @Test
    void readsThePricesAgainInAnotherCurrency() {
        pick();
        offer(0, "10", "30", "");
        offer(1, "3.5", "7", "");
        OffersViewModel offers = detail.planner().offers();
        offers.until().text().set("2026-12-30");
        offers.currency().set(Currency.KHR);

        assertThat(offers.answer().get().orElseThrow().ways())
                .allMatch(way -> way.total().currency() == Currency.KHR)
                .hasSize(1);
    }

    private void leave(String from, String to) {
        detail.planner().leaving().leaving().text().set(from);
        detail.planner().leaving().back().text().set(to);
    }

    private AbsenceViewModel.Answer leaving() {
        return detail.planner().leaving().answer().get().orElseThrow();
    }

    private InputError.Kind error() {
        return detail.planner()
                .leaving()
                .back()
                .parsed()
                .get()
                .error()
                .orElseThrow()
                .kind();
    }

    private void offer(int row, String price, String days, String data) {
        OffersViewModel.Row typed = detail.planner().offers().rows().get(row);
        typed.price().text().set(price);
        typed.days().text().set(days);
        typed.data().text().set(data);
    }

    @Test
    void aNumberThatCameBackIsToldAndCanBeGivenUpAndTakenBack() {
        pick(Paid.withBalanceUntil(Paid.topUp(1, "2026-01-01", "1"), "2026-03-01"), Paid.topUp(2, "2026-11-20", "1"));
        CardStatus status = detail.shown().get().orElseThrow().status();
        assertThat(StagePhrases.lateTopUp(status).map(english::of))
                .hasValueSatisfying(text -> assertThat(text).contains("2026-05-31", "2026-11-20"));
        detail.giveUp();

        assertThat(desk.cardsOnDisk().get(0).status()).isInstanceOf(DeclaredStatus.Retired.class);
        assertThat(StagePhrases.lateTopUp(detail.shown().get().orElseThrow().status()))
                .isEmpty();
        notices.undoTold();
        assertThat(desk.cardsOnDisk().get(0).status()).isInstanceOf(DeclaredStatus.InUse.class);
    }
}

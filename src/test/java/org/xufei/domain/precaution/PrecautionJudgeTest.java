package org.xufei.domain.precaution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xufei.content.GuideFile;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.calendar.BusyReason;
import org.xufei.domain.calendar.HalfDay;
import org.xufei.domain.calendar.HolidayCalendar;
import org.xufei.domain.calendar.HolidayCorrection;
import org.xufei.domain.calendar.HolidayDay;
import org.xufei.domain.calendar.QuietTimes;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.clock.CardStatusCalculator;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.precaution.RenewalSituation.OfNumber;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCardList;
import org.xufei.domain.usage.DataAmount;
import org.xufei.domain.usage.DataReading;

/** Situations with the verdict that the facts demand. 2026-11-25 is a Wednesday and the last day of the Water Festival. */
final class PrecautionJudgeTest {

    private static final Guide GUIDE = GuideFile.bundled();
    private static final LocalDateTime FESTIVAL = LocalDateTime.of(2026, 11, 25, 15, 10);
    private static final LocalDateTime THURSDAY = LocalDateTime.of(2026, 11, 26, 15, 10);
    private static final LocalDateTime SATURDAY = LocalDateTime.of(2026, 11, 28, 10, 0);
    private static final DataAmount THREE_GIGABYTES = DataAmount.gigabytes(new BigDecimal("3"));

    private enum Network {
        SMART("+855962345678"),
        METFONE("+855972345678"),
        CELLCARD("+85512345678");

        private final String e164;

        Network(String e164) {
            this.e164 = e164;
        }

        private PhoneNumber number() {
            return new PhoneNumber(e164);
        }

        private String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is known when somebody asks. */
    private static final class Situation {
        private final Network network;
        private LocalDateTime moment = THURSDAY;
        private boolean chosen = true;
        private DeclaredStatus status = new DeclaredStatus.InUse();
        private final List<Receipt> receipts = new ArrayList<>();
        private final List<HolidayCorrection> corrections = new ArrayList<>();
        private Optional<DataReading> reading = Optional.empty();
        private Optional<LocalDate> leaving = Optional.empty();

        private Situation(Network network) {
            this.network = network;
        }

        private Situation at(LocalDateTime asked) {
            moment = asked;
            return this;
        }

        private Situation at(String asked) {
            return at(LocalDateTime.parse(asked));
        }

        private Situation noNumber() {
            chosen = false;
            return this;
        }

        private Situation declared(DeclaredStatus said) {
            status = said;
            return this;
        }

        /** A top-up of which the SMS said until when the balance lasts. */
        private Situation balanceUntil(String day) {
            receipts.add(receipt(LocalDate.parse(day).minusDays(200).toString())
                    .purchase(new Purchase(Purchase.Kind.TOP_UP, ""))
                    .balanceUntil(Optional.of(LocalDate.parse(day)))
                    .build());
            return this;
        }

        private Situation plan(String paid, int days) {
            receipts.add(receipt(paid).validity(new Validity.Days(days)).build());
            return this;
        }

        private Situation plan(String paid, Validity validity) {
            receipts.add(receipt(paid).validity(validity).build());
            return this;
        }

        private Situation paid(String day, String reference) {
            receipts.add(receipt(day)
                    .validity(new Validity.Days(7))
                    .reference(reference)
                    .build());
            return this;
        }

        private Situation topUpOfUnknownLength(String day) {
            receipts.add(receipt(day)
                    .purchase(new Purchase(Purchase.Kind.TOP_UP, ""))
                    .build());
            return this;
        }

        private Situation left(DataAmount amount, String day) {
            reading = Optional.of(new DataReading(
                    new UUID(0, 99), new UUID(0, 1), LocalDate.parse(day).atTime(20, 0), amount));
            return this;
        }

        private Situation leaving(String day) {
            leaving = Optional.of(LocalDate.parse(day));
            return this;
        }

        private Situation noHoliday(String day) {
            LocalDate of = LocalDate.parse(day);
            corrections.add(new HolidayCorrection(of, HolidayCorrection.Change.REMOVED, "", of));
            return this;
        }

        private ReceiptBuilder receipt(String day) {
            return ReceiptBuilder.receipt(receipts.size() + 10L)
                    .number(network.number())
                    .operator(network.id())
                    .paid(Money.of("2", Currency.USD))
                    .paidAt(LocalDate.parse(day).atTime(12, 0));
        }

        private RenewalSituation asked() {
            SimCard card = SimCard.of(new UUID(0, 1), network.number()).withStatus(status);
            CardStatus now = new CardStatusCalculator(GUIDE, LeadTimes.DEFAULT)
                    .of(new SimCardList(List.of(card)), receipts, moment.toLocalDate())
                    .get(0);
            return new RenewalSituation(
                    GUIDE,
                    GUIDE.operator(network.id()),
                    Optional.of(new OfNumber(now, receipts, reading, leaving)).filter(any -> chosen),
                    moment,
                    new QuietTimes(
                            new HolidayCalendar(GUIDE.reference().holidays(), corrections),
                            GUIDE.reference().shopHours()));
        }
    }

    private record Case(String name, String precaution, Situation situation, Verdict verdict, List<Finding> findings) {
        @Override
        public String toString() {
            return precaution + ": " + name;
        }
    }

    private static Situation smart() {
        return new Situation(Network.SMART);
    }

    private static Situation metfone() {
        return new Situation(Network.METFONE);
    }

    private static Situation cellcard() {
        return new Situation(Network.CELLCARD);
    }

    private static Case passed(String precaution, String name, Situation situation, Finding... findings) {
        return new Case(name, precaution, situation, Verdict.PASSED, List.of(findings));
    }

    private static Case lookHere(String precaution, String name, Situation situation, Finding... findings) {
        return new Case(name, precaution, situation, Verdict.LOOK_HERE, List.of(findings));
    }

    private static Case unknown(String precaution, String name, Situation situation, Finding... findings) {
        return new Case(name, precaution, situation, Verdict.UNKNOWN, List.of(findings));
    }

    private static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    private static HalfDay morning(String day) {
        return new HalfDay(on(day), HalfDay.Part.MORNING);
    }

    private static HalfDay afternoon(String day) {
        return new HalfDay(on(day), HalfDay.Part.AFTERNOON);
    }

    private static Finding busy(BusyReason reason) {
        return new Finding.BusyNow(reason);
    }

    private static Finding holiday(String id, int number) {
        return GUIDE.reference().holidays().holidays().stream()
                .filter(holiday -> holiday.id().equals(id))
                .map(holiday -> busy(
                        id.equals("chinese-new-year")
                                ? new BusyReason.ChineseShopsClosed(
                                        new HolidayDay(holiday.name(), holiday.kind(), number, 1))
                                : new BusyReason.PublicHoliday(
                                        new HolidayDay(holiday.name(), holiday.kind(), number, 3))))
                .findFirst()
                .orElseThrow();
    }

    static Stream<Case> status() {
        String state = "state";
        return Stream.of(
                unknown(state, "no number", smart().noNumber(), new Finding.NoNumber()),
                unknown(state, "nothing recorded", smart(), new Finding.BalanceEndUnknown()),
                passed(
                        state,
                        "the balance lasts",
                        smart().balanceUntil("2026-12-03"),
                        new Finding.BalanceLasts(on("2026-12-03"))),
                passed(
                        state,
                        "the balance lasts, the plan does not",
                        smart().balanceUntil("2026-12-03").plan("2026-11-01", 7),
                        new Finding.BalanceLasts(on("2026-12-03"))),
                lookHere(
                        state,
                        "on the first rung of the national ladder of 60 and 30 days",
                        smart().balanceUntil("2026-11-20").plan("2026-11-20", 30),
                        new Finding.TopUpFirst(false, on("2027-02-18"))),
                lookHere(
                        state,
                        "on the second rung",
                        smart().balanceUntil("2026-09-01"),
                        new Finding.TopUpFirst(true, on("2026-11-30"))),
                lookHere(
                        state,
                        "held by Metfone for 90 days more",
                        metfone().balanceUntil("2026-08-01"),
                        new Finding.NumberHeld(on("2027-01-28"))),
                lookHere(
                        state,
                        "lost, for nobody is known to hold it",
                        smart().balanceUntil("2026-06-01"),
                        new Finding.NumberLost(on("2026-08-31"))),
                unknown(
                        state,
                        "Metfone tells nobody how long a top-up lasts",
                        metfone().topUpOfUnknownLength("2026-11-20"),
                        new Finding.BalanceEndUnknown()),
                lookHere(
                        state,
                        "the SIM card is lost",
                        smart().balanceUntil("2026-12-03").declared(new DeclaredStatus.Lost(on("2026-11-20"))),
                        new Finding.CardLost()),
                lookHere(
                        state,
                        "given up",
                        smart().balanceUntil("2026-12-03").declared(new DeclaredStatus.Retired(on("2026-11-20"))),
                        new Finding.CardNotInUse()));
    }

    static Stream<Case> quiet() {
        String quiet = "quiet";
        return Stream.of(
                passed(quiet, "a Thursday afternoon", smart(), new Finding.QuietNow()),
                passed(quiet, "without a number", smart().noNumber(), new Finding.QuietNow()),
                lookHere(
                        quiet,
                        "the last day of the Water Festival, and the plan ends today",
                        smart().at(FESTIVAL).plan("2026-11-19", 7),
                        holiday("water-festival", 3),
                        new Finding.EndsBeforeQuiet(Expiry.Kind.PLAN, on("2026-11-25"), morning("2026-11-26")),
                        new Finding.HolidayComputed(2026)),
                lookHere(
                        quiet,
                        "the first day of the Water Festival, and nothing ends before it is over",
                        smart().at("2026-11-23T09:00").plan("2026-11-20", 30),
                        holiday("water-festival", 1),
                        new Finding.QuietNext(morning("2026-11-26")),
                        new Finding.HolidayComputed(2026)),
                passed(
                        quiet,
                        "a holiday that the user knows to be none",
                        smart().at(FESTIVAL).noHoliday("2026-11-25"),
                        new Finding.QuietNow()),
                lookHere(
                        quiet,
                        "a Saturday",
                        smart().at(SATURDAY),
                        busy(new BusyReason.Weekend()),
                        new Finding.QuietNext(morning("2026-11-30"))),
                lookHere(
                        quiet,
                        "a Saturday, and the plan ends on Sunday",
                        smart().at(SATURDAY).plan("2026-11-23", 7),
                        busy(new BusyReason.Weekend()),
                        new Finding.EndsBeforeQuiet(Expiry.Kind.PLAN, on("2026-11-29"), morning("2026-11-30"))),
                lookHere(
                        quiet,
                        "a Saturday, and the number is lost from Monday on",
                        smart().at(SATURDAY).balanceUntil("2026-08-31"),
                        busy(new BusyReason.Weekend()),
                        new Finding.EndsBeforeQuiet(Expiry.Kind.NUMBER, on("2026-11-29"), morning("2026-11-30"))),
                lookHere(
                        quiet,
                        "a Saturday, and the plan ended long ago",
                        smart().at(SATURDAY).plan("2026-11-01", 7),
                        busy(new BusyReason.Weekend()),
                        new Finding.QuietNext(morning("2026-11-30"))),
                lookHere(
                        quiet,
                        "lunch, and a plan that lasts through the day",
                        smart().at("2026-11-26T12:30").plan("2026-11-20", 7),
                        busy(new BusyReason.Lunch()),
                        new Finding.QuietNext(afternoon("2026-11-26"))),
                lookHere(
                        quiet,
                        "a Friday evening",
                        smart().at("2026-11-27T19:00"),
                        busy(new BusyReason.Evening()),
                        new Finding.QuietNext(morning("2026-11-30"))),
                lookHere(
                        quiet,
                        "Chinese New Year, which is no public holiday",
                        smart().at("2026-02-17T10:00"),
                        holiday("chinese-new-year", 1),
                        new Finding.QuietNext(morning("2026-02-18"))),
                lookHere(
                        quiet,
                        "a Saturday of a year whose movable holidays nobody has computed",
                        smart().at("2029-04-14T10:00"),
                        busy(new BusyReason.Weekend()),
                        new Finding.QuietNext(morning("2029-04-16")),
                        new Finding.OnlyFixedHolidays(2029)),
                unknown(
                        quiet,
                        "a year of which only fixed holidays are known",
                        smart().at("2029-03-15T10:00"),
                        new Finding.OnlyFixedHolidays(2029)));
    }

    static Stream<Case> validity() {
        String validity = "validity";
        return Stream.of(
                unknown(validity, "no number", smart().noNumber(), new Finding.NoNumber()),
                unknown(validity, "no plan recorded", smart().balanceUntil("2026-12-03"), new Finding.NoPlanRecorded()),
                unknown(
                        validity,
                        "a plan of unknown length",
                        smart().plan("2026-11-20", new Validity.Unstated()),
                        new Finding.PlanLengthUnknown()),
                passed(
                        validity,
                        "a week that the balance outlasts",
                        smart().at(FESTIVAL).balanceUntil("2026-12-10").plan("2026-11-19", 7),
                        new Finding.PlanWouldLast(7, on("2026-12-01")),
                        new Finding.BalanceLasts(on("2026-12-10")),
                        new Finding.MayRenewItself(on("2026-11-25"))),
                passed(
                        validity,
                        "a week of which a date was noted",
                        smart().balanceUntil("2026-12-30").plan("2026-11-01", new Validity.Until(on("2026-11-07"))),
                        new Finding.PlanWouldLast(7, on("2026-12-02")),
                        new Finding.BalanceLasts(on("2026-12-30"))),
                passed(
                        validity,
                        "the end of the balance is known to nobody",
                        metfone().plan("2026-11-01", 7),
                        new Finding.PlanWouldLast(7, on("2026-12-02")),
                        new Finding.BalanceEndUnknown()),
                lookHere(
                        validity,
                        "a 7-day plan on a stay of 30 days",
                        smart().balanceUntil("2027-02-01").plan("2026-11-01", 7).leaving("2026-12-25"),
                        new Finding.ShorterThanStay(7, on("2026-12-02"), on("2026-12-25")),
                        new Finding.BalanceLasts(on("2027-02-01"))),
                passed(
                        validity,
                        "a plan that lasts to the day of leaving",
                        smart().balanceUntil("2027-02-01").plan("2026-11-01", 7).leaving("2026-12-02"),
                        new Finding.PlanWouldLast(7, on("2026-12-02")),
                        new Finding.BalanceLasts(on("2027-02-01"))),
                lookHere(
                        validity,
                        "a week after two months",
                        smart().balanceUntil("2027-02-01")
                                .plan("2026-09-01", 30)
                                .plan("2026-10-01", 30)
                                .plan("2026-11-01", 7),
                        new Finding.ShorterThanUsual(7, 30),
                        new Finding.PlanWouldLast(7, on("2026-12-02")),
                        new Finding.BalanceLasts(on("2027-02-01"))),
                lookHere(
                        validity,
                        "on top of a plan that runs for five days more",
                        smart().balanceUntil("2027-02-01").plan("2026-11-25", 7),
                        new Finding.PlanStillRuns(on("2026-12-01"), 5),
                        new Finding.PlanWouldLast(7, on("2026-12-02")),
                        new Finding.BalanceLasts(on("2027-02-01"))),
                lookHere(
                        validity,
                        "a day late with data left",
                        smart().balanceUntil("2027-02-01").plan("2026-11-19", 7).left(THREE_GIGABYTES, "2026-11-24"),
                        new Finding.DataLeftBehind(THREE_GIGABYTES, on("2026-11-25")),
                        new Finding.PlanWouldLast(7, on("2026-12-02")),
                        new Finding.BalanceLasts(on("2027-02-01")),
                        new Finding.MayRenewItself(on("2026-11-25"))),
                passed(
                        validity,
                        "on the last day with data left",
                        smart().balanceUntil("2027-02-01").plan("2026-11-20", 7).left(THREE_GIGABYTES, "2026-11-24"),
                        new Finding.PlanWouldLast(7, on("2026-12-02")),
                        new Finding.BalanceLasts(on("2027-02-01")),
                        new Finding.DataRollsOver(THREE_GIGABYTES, on("2026-11-26")),
                        new Finding.MayRenewItself(on("2026-11-26"))),
                passed(
                        validity,
                        "what is left after the plan ended is of another plan",
                        smart().balanceUntil("2027-02-01").plan("2026-11-18", 7).left(THREE_GIGABYTES, "2026-11-25"),
                        new Finding.PlanWouldLast(7, on("2026-12-02")),
                        new Finding.BalanceLasts(on("2027-02-01")),
                        new Finding.MayRenewItself(on("2026-11-24"))),
                passed(
                        validity,
                        "what was left of an earlier plan says nothing",
                        smart().balanceUntil("2027-02-01").plan("2026-11-01", 7).left(THREE_GIGABYTES, "2026-10-20"),
                        new Finding.PlanWouldLast(7, on("2026-12-02")),
                        new Finding.BalanceLasts(on("2027-02-01"))),
                lookHere(
                        validity,
                        "Cellcard suspends a plan when the balance ends",
                        cellcard().balanceUntil("2026-12-03").plan("2026-10-01", 30),
                        new Finding.BalanceEndsFirst(on("2026-12-03"), on("2026-12-25"), true)),
                lookHere(
                        validity,
                        "of Smart that was not found",
                        smart().balanceUntil("2026-12-03").plan("2026-10-01", 30),
                        new Finding.BalanceEndsFirst(on("2026-12-03"), on("2026-12-25"), false)),
                lookHere(
                        validity,
                        "a plan suspended by an ended balance",
                        cellcard().balanceUntil("2026-11-20").plan("2026-11-10", 30),
                        new Finding.BalanceEnded(on("2026-11-20")),
                        new Finding.PlanStillRuns(on("2026-12-09"), 13),
                        new Finding.PlanWouldLast(30, on("2026-12-25"))));
    }

    static Stream<Case> records() {
        String record = "record";
        return Stream.of(
                unknown(record, "no number", smart().noNumber(), new Finding.NoNumber()),
                unknown(record, "no receipts", smart(), new Finding.NoReceipts()),
                lookHere(
                        record,
                        "one of three without a transaction number",
                        smart().paid("2026-11-01", "A").paid("2026-11-08", "").paid("2026-11-15", "C"),
                        new Finding.WithoutReference(1, 3)),
                passed(
                        record,
                        "Cellcard still takes a written claim on the fourteenth day",
                        cellcard().paid("2026-11-12", "A"),
                        new Finding.AllWithReference(1),
                        new Finding.ClaimOpen(on("2026-11-26"))),
                passed(
                        record,
                        "and no longer on the fifteenth",
                        cellcard().paid("2026-11-11", "A"),
                        new Finding.AllWithReference(1)),
                passed(
                        record,
                        "no such term of Smart is known",
                        smart().paid("2026-11-25", "A"),
                        new Finding.AllWithReference(1)));
    }

    static Stream<Case> offers() {
        String offers = "offers";
        return Stream.of(
                unknown(
                        offers,
                        "what the same plan cost last time",
                        smart().plan("2026-11-01", 7).balanceUntil("2026-12-03"),
                        new Finding.OffersUnknown(),
                        new Finding.LastPrice(Money.of("2", Currency.USD), on("2026-11-01")),
                        new Finding.OfficialPages(List.of("SmartNas", "smart.com.kh"))),
                unknown(
                        offers,
                        "no number",
                        smart().noNumber(),
                        new Finding.OffersUnknown(),
                        new Finding.OfficialPages(List.of("SmartNas", "smart.com.kh"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"status", "quiet", "validity", "records", "offers"})
    void judgesBy(Case expected) {
        Judgement judged = PrecautionJudge.judge(
                        expected.precaution(), expected.situation().asked())
                .orElseThrow();

        assertThat(judged.findings()).containsExactlyElementsOf(expected.findings());
        assertThat(judged.verdict()).isEqualTo(expected.verdict());
    }

    @Test
    void knowsEveryPrecautionOfTheBundledGuideAndNoOther() {
        RenewalSituation any = smart().asked();
        assertThat(GUIDE.precautions())
                .isNotEmpty()
                .allSatisfy(precaution ->
                        assertThat(PrecautionJudge.judge(precaution.id(), any)).isPresent());
        assertThat(PrecautionJudge.judge("of-my-own", any)).isEmpty();
    }
}

package org.xufei.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xufei.domain.Currency;
import org.xufei.domain.Language;
import org.xufei.domain.Money;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.ChannelService;
import org.xufei.domain.guide.Contact;
import org.xufei.domain.guide.DialCode;
import org.xufei.domain.guide.GraceLadder;
import org.xufei.domain.guide.GraceLadder.Stage;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.OperatorStatus;
import org.xufei.domain.guide.Precaution;
import org.xufei.domain.guide.Step;
import org.xufei.domain.guide.Tip;
import org.xufei.domain.guide.ValidityTable;
import org.xufei.domain.sim.PhoneNumber;

/** Holds the bundled guide to what it was collected for: every row of it, with what was wrong put right. */
final class BundledGuideTest {

    private final Guide guide = GuideFile.bundled();

    @Test
    void saysWhenItsSourcesWereRead() {
        assertThat(guide.collected()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void namesTheFiveOperatorsAndHowTheyStand() {
        assertThat(guide.operators())
                .extracting(Operator::id, Operator::status)
                .containsExactly(
                        tuple("smart", OperatorStatus.OPERATING),
                        tuple("metfone", OperatorStatus.OPERATING),
                        tuple("cellcard", OperatorStatus.OPERATING),
                        tuple("yes", OperatorStatus.SMALL),
                        tuple("cootel", OperatorStatus.DOUBTFUL));
    }

    @ParameterizedTest
    @CsvSource({
        "+855962345678, smart",
        "+85510234567, smart",
        "+855882345678, metfone",
        "+85512345678, cellcard",
        "+85518234567, yes",
        "+855382345678, cootel"
    })
    void leadsFromANumberToItsOperator(String number, String operator) {
        assertThat(guide.operatorOf(new PhoneNumber(number)).map(Operator::id)).contains(operator);
    }

    @Test
    void doesNotGuessTheOperatorOfAnUnassignedPrefix() {
        assertThat(guide.operatorOf(new PhoneNumber("+85579234567"))).isEmpty();
    }

    @Test
    void holdsTheFiveCommonCodesWithTheMostUsefulFirst() {
        assertThat(guide.commonCodes())
                .extracting(DialCode::code)
                .containsExactly("*1201#", "*1203*PIN#", "*1200#", "*1202#", "1204");
    }

    @Test
    void holdsEveryChannelWithItsSteps() {
        assertThat(guide.channels())
                .extracting(
                        Channel::id,
                        channel -> channel.steps().stream().map(Step::id).toList())
                .containsExactly(
                        tuple("online", List.of("open", "bind", "plan", "pay", "confirm")),
                        tuple("store", List.of("ask", "number", "pay", "confirm")),
                        tuple("kiosk", List.of("find", "identify", "plan", "pay", "receipt")),
                        tuple("shop", List.of("find", "queue", "number", "plan", "pay")));
    }

    @Test
    void checksTheBalanceBeforeAPlanIsChosenInEveryChannel() {
        for (Channel channel : guide.channels()) {
            assertThat(channel.steps().subList(0, channel.steps().size() - 1))
                    .as(channel.id())
                    .flatExtracting(Step::codes)
                    .extracting(DialCode::id)
                    .contains("balance");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "online, TrueMoney",
        "online, Wing",
        "online, Alipay",
        "online, not a plan",
        "store, 'operator''s sign'",
        "store, KHQR",
        "kiosk, no need to insert the SIM",
        "kiosk, only riel",
        "shop, Phnom Penh",
        "shop, Passport",
        "shop, peak times"
    })
    void keepsWhatEachChannelHasToSay(String id, String english) {
        assertThat(EnglishOf.part(channel(id))).contains(english);
    }

    @Test
    void holdsTheFivePrecautions() {
        assertThat(guide.precautions())
                .extracting(Precaution::id)
                .containsExactly("state", "quiet", "validity", "record", "offers");
    }

    @ParameterizedTest
    @CsvSource({
        "state, owe nothing",
        "quiet, weekday morning",
        "validity, 'day, month or quarter'",
        "record, within 14 days",
        "record, 6789",
        "offers, official"
    })
    void keepsWhatEachPrecautionHasToSay(String id, String english) {
        Precaution precaution = guide.precautions().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(EnglishOf.part(precaution)).contains(english);
    }

    @Test
    void holdsTheTips() {
        assertThat(guide.tips())
                .extracting(Tip::id)
                .contains("larger-top-up", "usage", "coverage", "not-a-plan", "unwanted-services", "check-number");
    }

    @Test
    void marksCooTelAsNotServedOnlineAndWhy() {
        ChannelService online = operator("cootel").service(channel("online"));

        assertThat(online.state()).isEqualTo(ChannelService.State.NOT_SERVED);
        assertThat(online.note().in(Language.ENGLISH)).contains("No such channel was found");
    }

    @Test
    void doesNotPromiseMachinesThatNoSourceNames() {
        assertThat(guide.operators())
                .extracting(o -> o.service(channel("kiosk")).state())
                .containsExactly(
                        ChannelService.State.UNCONFIRMED,
                        ChannelService.State.UNCONFIRMED,
                        ChannelService.State.UNCONFIRMED,
                        ChannelService.State.UNCONFIRMED,
                        ChannelService.State.NOT_SERVED);
    }

    @Test
    void sendsSmartUsersToTheAppThatRenews() {
        assertThat(operator("smart").contacts())
                .filteredOn(contact -> contact.kind() == Contact.Kind.APP)
                .extracting(Contact::value)
                .containsExactly("SmartNas");
    }

    @Test
    void opensTheOperatorsOwnTopUpSite() {
        Step open = channel("online").stepsAt(operator("metfone")).get(0);

        assertThat(open.detail().in(Language.CHINESE)).contains("pay.metfone.com.kh");
    }

    @Test
    void knowsHowLongEachTopUpKeepsASmartCardAlive() {
        ValidityTable vouchers = operator("smart").validity().get(0);

        assertThat(vouchers.rows())
                .extracting(ValidityTable.Row::days)
                .containsExactly(8, 8, 15, 16, 40, 70, 100, 200, 8, 16);
        assertThat(vouchers.rows())
                .filteredOn(row -> row.days() == 40)
                .extracting(ValidityTable.Row::from)
                .containsExactly(Money.of("5", Currency.USD));
        assertThat(vouchers.evidence().asOf().isKnown()).isFalse();
    }

    @Test
    void inventsNoValidityWhereNoneWasFound() {
        assertThat(guide.operators())
                .filteredOn(o -> !o.validity().isEmpty())
                .extracting(Operator::id)
                .containsExactly("smart");
    }

    @Test
    void knowsHowAMetfoneNumberIsLost() {
        assertThat(guide.ladderOf(operator("metfone")).rungs())
                .containsExactly(
                        new GraceLadder.Rung(Stage.OUTGOING_BLOCKED, 60),
                        new GraceLadder.Rung(Stage.BLOCKED, 30),
                        new GraceLadder.Rung(Stage.HELD, 90));
    }

    @Test
    void knowsTheRegulatorsStagesForCellcardAndWhatItsOwnTermsSay() {
        GraceLadder ladder = guide.ladderOf(operator("cellcard"));
        assertThat(operator("cellcard").hasOwnStages()).isFalse();
        assertThat(operator("metfone").hasOwnStages()).isTrue();
        assertThat(ladder.rungs())
                .containsExactly(
                        new GraceLadder.Rung(Stage.OUTGOING_BLOCKED, 60), new GraceLadder.Rung(Stage.BLOCKED, 30));
        assertThat(ladder.note().in(Language.ENGLISH)).contains("90 days");
    }

    @Test
    void fallsBackOnTheNationalRule() {
        assertThat(guide.ladderOf(operator("smart")).rungs())
                .containsExactly(
                        new GraceLadder.Rung(Stage.OUTGOING_BLOCKED, 60), new GraceLadder.Rung(Stage.BLOCKED, 30));
    }

    private Operator operator(String id) {
        return guide.operator(id).orElseThrow();
    }

    private Channel channel(String id) {
        return guide.channel(id).orElseThrow();
    }
}

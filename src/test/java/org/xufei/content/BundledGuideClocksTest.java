package org.xufei.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xufei.domain.clock.Clocks;
import org.xufei.domain.clock.EndDate;
import org.xufei.domain.clock.EndDate.Reason;
import org.xufei.domain.clock.EndDateBasis;
import org.xufei.domain.clock.NumberClock;
import org.xufei.domain.clock.Paid;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Source;
import org.xufei.domain.receipt.Receipt;

/** What the bundled guide's tables and ladders come to in days. */
class BundledGuideClocksTest {

    private static final Guide GUIDE = GuideFile.bundled();

    private static Clocks read(String operator, Receipt receipt) {
        return Clocks.compute(List.of(receipt), GUIDE.operator(operator), GUIDE, LocalDate.of(2027, 3, 1));
    }

    private static NumberClock afterMarch(String operator) {
        Receipt untilMarch = Paid.withBalanceUntil(Paid.topUp(1, "2027-03-01", "1"), "2027-03-31");
        return read(operator, untilMarch).number().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "store,  1,     2027-03-08",
        "store,  1.25,  2027-03-08",
        "online, 1.99,  2027-03-08",
        "kiosk,  1.99,  2027-03-08",
        "online, 2,     2027-03-15",
        "shop,   2,     2027-03-15",
        "online, 2.49,  2027-03-15",
        "shop,   2.50,  2027-03-16",
        "online, 4,     2027-03-16",
        "shop,   5,     2027-04-09",
        "shop,   10,    2027-05-09",
        "store,  20,    2027-06-08",
        "store,  50,    2027-09-16"
    })
    void aSmartTopUpLastsAsTheTableOfItsChannelSays(String channel, String dollars, LocalDate lastDay) {
        EndDate.Known balance = read("smart", Paid.through(channel, Paid.topUp(1, "2027-03-01", dollars)))
                .balance()
                .known()
                .orElseThrow();

        assertThat(balance.lastDay()).isEqualTo(lastDay);
        assertThat(balance.basis())
                .isInstanceOfSatisfying(
                        EndDateBasis.Estimated.class,
                        estimated -> assertThat(estimated.evidence().sources())
                                .extracting(Source::id)
                                .containsExactly("smart-topup"));
    }

    @ParameterizedTest
    @CsvSource({
        "shop,   0.50, NOT_IN_TABLE",
        "shop,   1.99, NOT_IN_TABLE",
        "shop,   7,    NOT_IN_TABLE",
        "shop,   100,  NOT_IN_TABLE",
        "online, 4.01, NOT_IN_TABLE",
        // Ten dollars on a scratch card last 70 days; of ten dollars paid online nothing is known.
        "online, 10,   NOT_IN_TABLE",
        "kiosk,  5,    NOT_IN_TABLE",
        "pigeon, 1,    NO_TABLE_FOR_CHANNEL"
    })
    void aSmartTopUpThatTheTableOfItsChannelLacksIsUnknown(String channel, String dollars, Reason reason) {
        Receipt receipt = Paid.through(channel, Paid.topUp(1, "2027-03-01", dollars));
        assertThat(read("smart", receipt).balance()).isEqualTo(unknown(reason, receipt));
    }

    private static EndDate.Unknown unknown(Reason reason, Receipt receipt) {
        return new EndDate.Unknown(reason, Optional.of(receipt.id()), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"metfone", "cellcard", "yes", "cootel"})
    void ofTheOthersNoTableIsKnown(String operator) {
        Receipt receipt = Paid.topUp(1, "2027-03-01", "5");
        assertThat(read(operator, receipt).balance()).isEqualTo(unknown(Reason.NO_TABLE, receipt));
    }

    @Test
    void metfoneKeepsANumberFor180Days() {
        NumberClock metfone = afterMarch("metfone");

        assertThat(metfone.lastDayToTopUp()).isEqualTo(LocalDate.of(2027, 3, 31).plusDays(90));
        assertThat(metfone.lastDayToReclaim())
                .isEqualTo(LocalDate.of(2027, 3, 31).plusDays(180));
    }

    @ParameterizedTest
    @CsvSource({"smart", "cellcard", "yes", "cootel"})
    void theOthersAreNotKnownToKeepOneForMoreThanTheNational90Days(String operator) {
        NumberClock clock = afterMarch(operator);

        assertThat(clock.phases()).hasSize(2);
        assertThat(clock.phases().get(0).last())
                .isEqualTo(LocalDate.of(2027, 3, 31).plusDays(60));
        assertThat(clock.lastDayToReclaim()).isEqualTo(LocalDate.of(2027, 3, 31).plusDays(90));
    }
}

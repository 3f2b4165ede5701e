package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.clock.Paid.topUp;
import static org.xufei.domain.clock.Paid.withBalanceUntil;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xufei.domain.Language;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.clock.CardStatusCalculator;
import org.xufei.domain.guide.SampleGuide;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCardList;

/** What is said of the ends of a number whose balance lasted until 10 April, and which is held for its owner from 10 July. */
class ClockPhrasesTest {

    private static final SimCard METFONE =
            SimCard.of(new UUID(0, 1), new PhoneNumber("+855962345678")).withOperator(Optional.of("metfone"));
    private static final CardStatusCalculator CALCULATOR =
            new CardStatusCalculator(SampleGuide.guide(), LeadTimes.DEFAULT);

    private static String first(String today, Language language) {
        LocalDate day = LocalDate.parse(today);
        CardStatus status = CALCULATOR
                .of(
                        SimCardList.EMPTY.put(METFONE),
                        List.of(withBalanceUntil(topUp(1, "2027-03-01", "5"), "2027-04-10")),
                        day)
                .get(0);
        return new Texts(language).of(ClockPhrases.mostUrgentFirst(status, day).get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-07-09, 保号充值：今天截止",
        "2027-07-10, 向运营商申请恢复：截止 2027-10-07，还有 89 天",
        "2027-10-07, 向运营商申请恢复：今天截止",
        "2027-10-08, 向运营商申请恢复 2027-10-07 已到期"
    })
    void offersNoTopUpForANumberThatIsOnlyHeld(String today, String said) {
        assertThat(first(today, Language.CHINESE)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-07-09, Last chance to keep the number",
        "2027-07-10, Last chance to ask the operator to restore the number",
        "2027-10-08, Last chance to ask the operator to restore the number"
    })
    void offersNoneInEnglishEither(String today, String begins) {
        assertThat(first(today, Language.ENGLISH)).startsWith(begins + ":");
    }
}

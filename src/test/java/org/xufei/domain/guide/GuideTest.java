package org.xufei.domain.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xufei.domain.Language;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCardList;

final class GuideTest {

    private final Guide guide = SampleGuide.guide();
    private final Operator smart = guide.operator("smart").orElseThrow();
    private final Operator metfone = guide.operator("metfone").orElseThrow();
    private final Channel online = guide.channel("online").orElseThrow();

    @Test
    void tellsTheOperatorByThePrefix() {
        assertThat(guide.operatorOf(new PhoneNumber("+85510234567"))).contains(smart);
        assertThat(guide.operatorOf(new PhoneNumber("+855972345678"))).contains(metfone);
        assertThat(guide.operatorOf(new PhoneNumber("+85512345678"))).isEmpty();
    }

    @Test
    void takesTheNationalLadderWhereAnOperatorHasNone() {
        assertThat(guide.ladderOf(smart)).isEqualTo(guide.nationalLadder());
        assertThat(guide.ladderOf(metfone).rungs()).hasSize(3);
    }

    @Test
    void putsAStepInTheOperatorsOwnTermsWhereTheyAreKnown() {
        assertThat(online.stepsAt(smart))
                .extracting(step -> step.detail().in(Language.ENGLISH))
                .containsExactly("Open the app", "Pay in SmartNas");
        assertThat(online.stepsAt(metfone)).isEqualTo(online.steps());
    }

    @Test
    void servesEveryChannelOfTheGuideAndNoOther() {
        for (Operator operator : guide.operators()) {
            assertThat(operator.services().keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            guide.channels().stream().map(Channel::id).toList());
        }
        Channel other = new Channel(
                "other",
                online.name(),
                online.summary(),
                online.goodFor(),
                online.mind(),
                online.bring(),
                online.pay(),
                online.payments(),
                online.steps(),
                online.facts(),
                online.evidence());
        assertThatIllegalArgumentException().isThrownBy(() -> smart.service(other));
    }

    @Test
    void theCardInUseTellsTheOperatorOfItsNumber() {
        PhoneNumber number = new PhoneNumber("+855962345678");
        SimCard lost = SimCard.of(new UUID(0, 1), number).withStatus(new DeclaredStatus.Lost(LocalDate.of(2027, 3, 1)));
        SimCard own = SimCard.of(new UUID(0, 2), number).withOperator(Optional.of("metfone"));
        SimCardList cards = SimCardList.EMPTY.put(lost).put(own);

        assertThat(guide.operatorOf(number, SimCardList.EMPTY).map(Operator::id))
                .contains("smart");
        assertThat(guide.operatorOf(number, cards).map(Operator::id)).contains("metfone");
        assertThat(guide.otherOperatorOfPrefix(own).map(Operator::id)).contains("smart");
        assertThat(guide.otherOperatorOfPrefix(lost)).isEmpty();
    }
}

package org.xufei.domain.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.xufei.domain.Language;
import org.xufei.domain.sim.PhoneNumber;

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
                online.steps(),
                online.evidence());
        assertThatIllegalArgumentException().isThrownBy(() -> smart.service(other));
    }
}

package org.xufei.domain.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xufei.domain.sim.PhoneNumber;

final class RenewalTest {

    private static final PhoneNumber NUMBER = new PhoneNumber("+855962345678");
    private static final Renewal FRESH = Renewal.fresh(new UUID(0, 1));

    @Test
    void isTickedByAStepOrAPrecautionButNotByANumber() {
        assertThat(FRESH.withNumber(NUMBER).isTicked()).isFalse();
        assertThat(FRESH.withStep("shop/ask", true).isTicked()).isTrue();
        assertThat(FRESH.withPrecaution("keep-receipt", true).isTicked()).isTrue();
    }

    @Test
    void takesATickBack() {
        assertThat(FRESH.withStep("shop/ask", true).withStep("shop/ask", false)).isEqualTo(FRESH);
        assertThat(FRESH.withPrecaution("keep-receipt", true).withPrecaution("keep-receipt", false))
                .isEqualTo(FRESH);
    }

    @Test
    void keepsTicksOfOneChannelWhileAnotherIsChosen() {
        String ask = Renewal.stepKey("shop", "ask");
        Renewal changed = FRESH.withChannel("shop").withStep(ask, true).withChannel("online");
        assertThat(ask).isEqualTo("shop/ask");
        assertThat(changed.steps()).containsExactly("shop/ask");
        assertThat(changed.channel()).contains("online");
    }

    @Test
    void losesNothingButTicksWhenUnticked() {
        Renewal chosen = FRESH.withNumber(NUMBER).withOperator("smart").withChannel("shop");
        assertThat(chosen.withStep("shop/ask", true)
                        .withPrecaution("keep-receipt", true)
                        .unticked())
                .isEqualTo(chosen);
    }

    @Test
    void doesNotChangeWithTheSetItWasMadeFrom() {
        Set<String> steps = new HashSet<>(Set.of("shop/ask"));
        Renewal renewal =
                new Renewal(FRESH.id(), Optional.empty(), Optional.empty(), Optional.empty(), steps, Set.of());
        steps.clear();
        assertThat(renewal.steps()).containsExactly("shop/ask");
    }
}

package org.xufei.domain.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.sim.PhoneNumber;

final class SamplesTest {

    private static final Samples SAMPLES =
            Samples.on(LocalDate.of(2026, 11, 22), new Samples.Names("own", "router", "camera", "parent", "sample"));
    private static final Receipt SAMPLE = SAMPLES.receipts().get(0);
    private static final UUID RANDOM = UUID.fromString("3f2a7c1e-5b60-4d8e-9a11-0c2b7d9e4f55");

    @Test
    void knowsEveryOneOfItsOwn() {
        assertThat(SAMPLES.cards()).hasSize(4).allMatch(Samples::isSample);
        assertThat(SAMPLES.receipts()).hasSize(3).allMatch(Samples::isSample);
    }

    @Test
    void makesASampleCardForANumberThatSamplesAloneHave() {
        Receipt typed = ReceiptBuilder.like(SAMPLE, RANDOM)
                .paidAt(LocalDateTime.of(2026, 11, 22, 9, 0))
                .balanceUntil(Optional.empty())
                .reference("")
                .note("")
                .build();
        assertThat(Samples.isSample(Samples.cardFor(SAMPLE.number(), SAMPLES.receipts(), RANDOM)))
                .isTrue();
        List<Receipt> both =
                Stream.concat(SAMPLES.receipts().stream(), Stream.of(typed)).toList();
        assertThat(Samples.cardFor(SAMPLE.number(), both, RANDOM).id()).isEqualTo(RANDOM);
        PhoneNumber unseen = new PhoneNumber("+855962345678");
        assertThat(Samples.cardFor(unseen, SAMPLES.receipts(), RANDOM).id()).isEqualTo(RANDOM);
    }
}

package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.repeat.RepeatedReceipt;
import org.xufei.domain.sample.Samples;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;

class SampleDataTest {

    private static final Samples SAMPLES =
            Samples.on(LocalDate.of(2026, 11, 22), new Samples.Names("own", "router", "camera", "parent", "sample"));
    private static final SimCard MINE = SimCard.of(new UUID(0, 1), new PhoneNumber("+855962345678"));

    @TempDir
    private Path folder;

    private Desk desk;
    private SampleData samples;

    @BeforeEach
    void open() {
        desk = Desk.in(folder);
        samples = new SampleData(desk.cardStores(), desk.history());
        desk.cards().add(MINE, made -> {});
        samples.add(SAMPLES, made -> assertThat(made.isMade()).isTrue());
    }

    @Test
    void samplesComeAndGoInOneStepEachAndLeaveWhatIsReal() {
        assertThat(desk.cardsOnDisk()).hasSize(5).contains(MINE);
        assertThat(desk.receiptsOnDisk()).containsExactlyElementsOf(SAMPLES.receipts());

        samples.remove(made -> assertThat(made.isMade()).isTrue());
        assertThat(desk.cardsOnDisk()).containsExactly(MINE);
        assertThat(desk.receiptsOnDisk()).isEmpty();

        desk.history().undo();
        assertThat(desk.cardsOnDisk()).hasSize(5);
        assertThat(desk.receiptsOnDisk()).hasSize(3);
        desk.history().undo();
        assertThat(desk.cardsOnDisk()).containsExactly(MINE);
        assertThat(desk.receiptsOnDisk()).isEmpty();
    }

    @Test
    void noSampleGoesToTheTrash() {
        samples.remove(made -> {});

        assertThat(desk.trash().records().get()).isEmpty();
    }

    @Test
    void whatFollowsFromASampleGoesWithItAndWhatWasTypedStays() {
        Receipt last = SAMPLES.receipts().get(0);
        LocalDateTime now = LocalDateTime.of(2026, 11, 22, 12, 0);
        Receipt repeated = RepeatedReceipt.of(last, UUID.randomUUID(), now);
        Receipt typed = ReceiptBuilder.like(last, UUID.randomUUID())
                .paidAt(now)
                .balanceUntil(Optional.empty())
                .reference("")
                .note("")
                .build();
        desk.receipts()
                .putAll(
                        List.of(repeated, typed),
                        new EditName.OfReceipts(EditName.ReceiptKind.RECORD, Set.of()),
                        made -> {});

        samples.remove(made -> {});

        assertThat(desk.receiptsOnDisk()).containsExactly(typed);
    }

    @Test
    void aCardMadeForANumberOfSamplesGoesWithThem() {
        PhoneNumber number = SAMPLES.receipts().get(0).number();
        desk.cardStores()
                .delete(
                        desk.cards().list().get().all().stream()
                                .filter(Samples::isSample)
                                .toList(),
                        made -> {});
        desk.cards().add(Samples.cardFor(number, desk.receipts().records().get(), UUID.randomUUID()), made -> {});
        assertThat(desk.cardsOnDisk()).extracting(SimCard::number).containsExactly(MINE.number(), number);

        samples.remove(made -> {});

        assertThat(desk.cardsOnDisk()).containsExactly(MINE);
    }

    @Test
    void whatAPersonWroteTheirOwnNumberOverStays() {
        SimCard sample = SAMPLES.cards().get(0);
        SimCard taken = new SimCard(
                sample.id(),
                new PhoneNumber("+855962345679"),
                sample.nickname(),
                sample.operator(),
                sample.custody(),
                sample.iccid(),
                sample.registeredName(),
                sample.note(),
                sample.leadTimes(),
                sample.status());
        desk.cards().change(EditName.SimCardKind.EDIT, taken, made -> {});

        samples.remove(made -> {});

        assertThat(desk.cardsOnDisk()).containsExactly(MINE, taken);
    }
}

package org.xufei.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.xufei.domain.Currency;
import org.xufei.domain.guide.SampleGuide;

final class ReceiptIndexTest {

    private static final ReceiptSearch EVERYTHING = ReceiptSearch.forWords("");
    private static final List<ReceiptSearch> SEARCHES =
            List.of(EVERYTHING, ReceiptSearch.forWords("30 gb"), ReceiptSearch.forWords("096 2$"));

    private static final List<ReceiptOrder> ORDERS = List.of(ReceiptOrder.values());

    private final AtomicInteger keysMade = new AtomicInteger();

    private String key(Receipt receipt) {
        keysMade.incrementAndGet();
        return ReceiptSearch.key(receipt, SampleGuide.guide(), "");
    }

    @Test
    void isWhatOneMadeFromScratchWouldBeAfterAnyChanges() {
        Random random = new Random(855);
        for (int run = 0; run < 200; run++) {
            ReceiptIndex index = ReceiptIndex.empty(this::key);
            List<Receipt> receipts = new ArrayList<>();
            for (int step = 0; step < 30; step++) {
                ReceiptOrder order = ORDERS.get(random.nextInt(ORDERS.size()));
                boolean descending = random.nextBoolean();
                change(receipts, random);
                index = random.nextBoolean()
                        ? index.of(List.copyOf(receipts)).sortedBy(order, descending)
                        : index.sortedBy(order, descending).of(List.copyOf(receipts));
                for (ReceiptSearch words : SEARCHES) {
                    assertThat(index.find(words)).isEqualTo(fromScratch(receipts, order, descending, words));
                }
            }
        }
    }

    /** Records, changes, deletes, doubles, moves or replaces everything. */
    private static void change(List<Receipt> receipts, Random random) {
        int at = receipts.isEmpty() ? 0 : random.nextInt(receipts.size());
        switch (receipts.isEmpty() ? 0 : random.nextInt(8)) {
            case 1 -> receipts.set(at, Receipts.random(random));
            case 2 -> receipts.remove(at);
            case 3 -> receipts.add(receipts.get(at));
            case 4 -> receipts.add(receipts.remove(at));
            case 5 -> receipts.add(at, Receipts.random(random));
            case 6 -> receipts.replaceAll(receipt -> random.nextInt(4) == 0 ? Receipts.random(random) : receipt);
            case 7 -> receipts.subList(at, receipts.size()).clear();
            default -> receipts.add(Receipts.random(random));
        }
    }

    private List<Receipt> fromScratch(
            List<Receipt> receipts, ReceiptOrder order, boolean descending, ReceiptSearch words) {
        return receipts.stream()
                .filter(receipt -> words.matches(key(receipt)))
                .sorted(order.comparator(descending))
                .toList();
    }

    @Test
    void makesNoKeyTwiceForWhatStays() {
        Random random = new Random(1);
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            receipts.add(Receipts.random(random));
        }
        ReceiptIndex index = ReceiptIndex.empty(this::key).of(List.copyOf(receipts));
        assertThat(keysMade).hasValue(100);
        receipts.add(Receipts.random(random));
        index = index.of(List.copyOf(receipts)).sortedBy(ReceiptOrder.PAID, false);
        assertThat(keysMade).hasValue(101);
        receipts.set(50, Receipts.random(random));
        index = index.of(List.copyOf(receipts));
        assertThat(keysMade).hasValue(102);
        receipts.remove(10);
        index = index.of(List.copyOf(receipts));
        assertThat(keysMade).hasValue(102);
        assertThat(index.find(EVERYTHING)).hasSize(100);
    }

    @Test
    void leavesTheOneItWasMadeFromAsItWas() {
        Receipt one = Receipts.paid(1, "1", Currency.USD);
        Receipt two = Receipts.paid(2, "2", Currency.USD);
        ReceiptIndex before = ReceiptIndex.empty(this::key).of(List.of(one, two));
        ReceiptIndex after = before.of(List.of(two)).sortedBy(ReceiptOrder.PAID, true);
        assertThat(before.find(EVERYTHING)).containsExactly(one, two);
        assertThat(after.find(EVERYTHING)).containsExactly(two);
    }
}

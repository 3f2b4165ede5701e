package org.xufei.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.guide.SampleGuide;

final class ReceiptIndexTest {

    private static final ReceiptSearch EVERYTHING = ReceiptSearch.forWords("");
    private static final List<ReceiptSearch> SEARCHES =
            List.of(EVERYTHING, ReceiptSearch.forWords("30 gb"), ReceiptSearch.forWords("096 2$"));

    private static final List<ReceiptOrder> ORDERS = List.of(ReceiptOrder.values());

    private final AtomicInteger keysMade = new AtomicInteger();

    private String key(ListedReceipt listed) {
        keysMade.incrementAndGet();
        return ReceiptSearch.key(listed.receipt(), SampleGuide.guide(), listed.nickname());
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
                        ? index.of(listed(receipts)).sortedBy(order, descending)
                        : index.sortedBy(order, descending).of(listed(receipts));
                for (ReceiptSearch words : SEARCHES) {
                    assertThat(find(index, words)).isEqualTo(fromScratch(receipts, order, descending, words));
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
        return listed(receipts).stream()
                .filter(receipt -> words.matches(key(receipt)))
                .sorted(order.comparator(descending))
                .map(ListedReceipt::receipt)
                .toList();
    }

    @Test
    void makesNoKeyTwiceForWhatStays() {
        Random random = new Random(1);
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            receipts.add(Receipts.random(random));
        }
        ReceiptIndex index = ReceiptIndex.empty(this::key).of(listed(receipts));
        assertThat(keysMade).hasValue(100);
        receipts.add(Receipts.random(random));
        index = index.of(listed(receipts)).sortedBy(ReceiptOrder.PAID, false);
        assertThat(keysMade).hasValue(101);
        receipts.set(50, Receipts.random(random));
        index = index.of(listed(receipts));
        assertThat(keysMade).hasValue(102);
        receipts.remove(10);
        index = index.of(listed(receipts));
        assertThat(keysMade).hasValue(102);
        assertThat(find(index, EVERYTHING)).hasSize(100);
    }

    @Test
    void leavesTheOneItWasMadeFromAsItWas() {
        Receipt one = Receipts.paid(1, "1", Currency.USD);
        Receipt two = Receipts.paid(2, "2", Currency.USD);
        ReceiptIndex before = ReceiptIndex.empty(this::key).of(listed(List.of(one, two)));
        ReceiptIndex after = before.of(listed(List.of(two))).sortedBy(ReceiptOrder.PAID, true);
        assertThat(find(before, EVERYTHING)).containsExactly(one, two);
        assertThat(find(after, EVERYTHING)).containsExactly(two);
    }

    private static List<ListedReceipt> listed(List<Receipt> receipts) {
        return receipts.stream().map(ListedReceipt::withoutCard).toList();
    }

    private static List<Receipt> find(ReceiptIndex index, ReceiptSearch words) {
        return index.find(words, ReceiptFilter.NONE).receipts().stream()
                .map(ListedReceipt::receipt)
                .toList();
    }

    private static ListedReceipt named(Receipt receipt, String nickname, String group) {
        return new ListedReceipt(
                receipt, nickname, nickname.isEmpty() ? Integer.MAX_VALUE : 0, group, new PlanEnd.NoPlan());
    }

    @Test
    void makesAKeyAnewForWhatIsToldOtherwise() {
        Receipt one = Receipts.paid(1, "1", Currency.USD);
        Receipt two = Receipts.paid(2, "2", Currency.USD);
        ReceiptIndex index = ReceiptIndex.empty(this::key).of(List.of(named(one, "", ""), named(two, "", "")));
        index = index.of(List.of(named(one, "router", ""), named(two, "", "")));
        assertThat(keysMade).hasValue(3);
        assertThat(find(index, ReceiptSearch.forWords("router"))).containsExactly(one);
        assertThat(find(index, EVERYTHING)).containsExactly(one, two);
    }

    @Test
    void showsWhatEveryFacetAcceptsAndCountsWhatEachValueWouldShow() {
        Receipt one = Receipts.receipt(1, Receipts.NOON, "+85512345678", "shop", Money.of("1", Currency.USD));
        Receipt two = Receipts.receipt(2, Receipts.NOON, "+85512345678", "online", Money.of("1", Currency.USD));
        Receipt old = Receipts.receipt(
                3, Receipts.NOON.minusMonths(1), "+85512345678", "online", Money.of("1", Currency.USD));
        ReceiptIndex index = ReceiptIndex.empty(this::key)
                .of(List.of(named(one, "", "office"), named(two, "", ""), named(old, "", "office")));

        ReceiptFilter online = ReceiptFilter.NONE.with(Facet.CHANNEL, "online", true);
        ReceiptIndex.Found found = index.find(EVERYTHING, online.with(Facet.GROUP, "", true));
        assertThat(found.receipts()).extracting(ListedReceipt::receipt).containsExactly(two);
        assertThat(found.counts().get(Facet.GROUP)).isEqualTo(Map.of("", 1, "office", 1));
        assertThat(found.counts().get(Facet.CHANNEL)).isEqualTo(Map.of("online", 1));
        assertThat(found.counts().get(Facet.MONTH)).isEqualTo(Map.of("2026-12", 1));

        ReceiptFilter either = online.with(Facet.CHANNEL, "shop", true).with(Facet.MONTH, "2026-12", true);
        assertThat(index.find(EVERYTHING, either).receipts())
                .extracting(ListedReceipt::receipt)
                .containsExactly(one, two);
        assertThat(index.find(ReceiptSearch.forWords("nothing like it"), either)
                        .counts()
                        .get(Facet.GROUP))
                .isEmpty();
    }
}

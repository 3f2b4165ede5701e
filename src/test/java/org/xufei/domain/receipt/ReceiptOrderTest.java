package org.xufei.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.receipt.Receipts.NOON;
import static org.xufei.domain.receipt.Receipts.receipt;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;

final class ReceiptOrderTest {

    private static final String SHORT = "+85510234567";
    private static final String LONG = "+855962345678";
    private static final Purchase PLAN = new Purchase(Purchase.Kind.DATA_PLAN, "30 GB");
    private static final Purchase OTHER_PLAN = new Purchase(Purchase.Kind.DATA_PLAN, "90 GB");
    private static final Purchase TOP_UP = new Purchase(Purchase.Kind.TOP_UP, "");

    private static final List<Receipt> SAMPLE = List.of(
            receipt(1, NOON, LONG, "shop", TOP_UP, Money.of("100", Currency.USD)),
            receipt(2, NOON.plusDays(1), SHORT, "online", PLAN, Money.of("9", Currency.USD)),
            receipt(3, NOON.plusDays(2), LONG, "online", OTHER_PLAN, Money.of("10", Currency.CNY)),
            receipt(4, NOON.plusDays(3), SHORT, "shop", PLAN, Money.of("5", Currency.KHR)));

    private static List<Long> sorted(ReceiptOrder order, boolean descending) {
        return SAMPLE.stream()
                .map(receipt -> new ListedReceipt(
                        receipt, "", receipt.number().e164().equals(SHORT) ? 0 : 1, "", new PlanEnd.NoPlan()))
                .sorted(order.comparator(descending))
                .map(ListedReceipt::receipt)
                .map(receipt -> receipt.id().getLeastSignificantBits())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "PAID_AT,false,1234",
        "PAID_AT,true,4321",
        "NUMBER,false,4231",
        "NUMBER,true,3142",
        "CHANNEL,false,3241",
        "CHANNEL,true,4132",
        "PURCHASE,false,4231",
        "PURCHASE,true,1342",
        "PAID,false,2143",
        "PAID,true,3412"
    })
    void putsEqualOnesNewestFirstInEitherDirection(ReceiptOrder order, boolean descending, String ids) {
        assertThat(sorted(order, descending))
                .isEqualTo(ids.chars().mapToObj(c -> (long) (c - '0')).toList());
    }

    @Test
    void tellsReceiptsOfTheSameMinuteApartById() {
        Receipt one = Receipts.paid(1, "1", Currency.USD);
        Receipt two = Receipts.paid(2, "1", Currency.USD);
        for (ReceiptOrder order : ReceiptOrder.values()) {
            for (boolean descending : new boolean[] {false, true}) {
                assertThat(Stream.of(two, one).map(ListedReceipt::withoutCard).sorted(order.comparator(descending)))
                        .extracting(ListedReceipt::receipt)
                        .containsExactly(one, two);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ReceiptOrder.class)
    void isATotalOrder(ReceiptOrder order) {
        Random random = new Random(855);
        for (boolean descending : new boolean[] {false, true}) {
            Comparator<ListedReceipt> comparator = order.comparator(descending);
            for (int i = 0; i < 5_000; i++) {
                ListedReceipt a = any(random);
                ListedReceipt b = any(random);
                ListedReceipt c = any(random);
                int ab = comparator.compare(a, b);
                assertThat(Integer.signum(comparator.compare(b, a))).isEqualTo(-Integer.signum(ab));
                assertThat(comparator.compare(a, a)).isZero();
                assertThat(ab).as("two receipts are never equal").isNotZero();
                if (ab < 0 && comparator.compare(b, c) < 0) {
                    assertThat(comparator.compare(a, c)).isNegative();
                }
            }
        }
    }

    private static ListedReceipt any(Random random) {
        int rank = random.nextInt(4);
        PlanEnd end = switch (random.nextInt(3)) {
            case 0 -> new PlanEnd.NoPlan();
            case 1 -> new PlanEnd.Unknown();
            default -> new PlanEnd.On(NOON.toLocalDate().plusDays(random.nextInt(3)));
        };
        return new ListedReceipt(
                Receipts.random(random),
                rank == 3 ? "" : "name " + rank,
                rank == 3 ? Integer.MAX_VALUE : rank,
                "",
                end);
    }

    private static ListedReceipt listed(long id, String nickname, int rank, PlanEnd end) {
        return new ListedReceipt(Receipts.paid(id, "1", Currency.USD), nickname, rank, "", end);
    }

    private static List<Long> sorted(ReceiptOrder order, boolean descending, ListedReceipt... listed) {
        return Stream.of(listed)
                .sorted(order.comparator(descending))
                .map(each -> each.receipt().id().getLeastSignificantBits())
                .toList();
    }

    @Test
    void putsWhatHasNoNameOrNoEndLastInEitherDirection() {
        ListedReceipt[] listed = {
            listed(1, "", Integer.MAX_VALUE, new PlanEnd.NoPlan()),
            listed(2, "b", 1, new PlanEnd.On(NOON.toLocalDate())),
            listed(3, "", Integer.MAX_VALUE, new PlanEnd.Unknown()),
            listed(4, "a", 0, new PlanEnd.On(NOON.toLocalDate().plusDays(1)))
        };
        assertThat(sorted(ReceiptOrder.NUMBER, false, listed)).containsExactly(4L, 2L, 1L, 3L);
        assertThat(sorted(ReceiptOrder.NUMBER, true, listed)).containsExactly(2L, 4L, 1L, 3L);
        assertThat(sorted(ReceiptOrder.PLAN_END, false, listed)).containsExactly(2L, 4L, 3L, 1L);
        assertThat(sorted(ReceiptOrder.PLAN_END, true, listed)).containsExactly(4L, 2L, 3L, 1L);
    }
}

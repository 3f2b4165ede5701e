package org.xufei.domain.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.receipt.Facet;
import org.xufei.domain.receipt.ListedReceipt;
import org.xufei.domain.receipt.PlanEnd;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptFilter;
import org.xufei.domain.receipt.Receipts;
import org.xufei.domain.sim.Custody;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;

final class ReceiptListingTest {

    private static final Receipt PAID = Receipts.paid(1, "2", Currency.USD);
    private static final Receipt OTHER =
            Receipts.receipt(2, Receipts.NOON, "+85512345678", "shop", Money.of("1", Currency.USD));

    private static SimCard card(long id, PhoneNumber number, String nickname, String group) {
        return new SimCard(
                new UUID(1, id),
                number,
                nickname,
                Optional.empty(),
                Custody.UNSTATED.withGroup(group),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                new DeclaredStatus.InUse());
    }

    @Test
    void tellsNicknameGroupAndTheEndOfThePlan() {
        List<ListedReceipt> listed =
                ReceiptListing.of(List.of(PAID, OTHER), List.of(card(1, PAID.number(), "Router", "Office")));
        assertThat(listed).extracting(ListedReceipt::receipt).containsExactly(PAID, OTHER);
        assertThat(listed).extracting(ListedReceipt::nickname).containsExactly("Router", "");
        assertThat(listed).extracting(ListedReceipt::group).containsExactly("Office", "");
        assertThat(listed).extracting(ListedReceipt::planEnd).containsOnly(new PlanEnd.Unknown());
    }

    @Test
    void goesByTheCardInUseWhereAnotherHadTheNumber() {
        SimCard used = card(1, PAID.number(), "New", "Office");
        LocalDate day = LocalDate.of(2026, 1, 1);
        SimCard replaced =
                card(2, PAID.number(), "Old", "Depot").withStatus(new DeclaredStatus.Replaced(used.id(), day));
        SimCard lost = card(3, PAID.number(), "Lost", "Depot").withStatus(new DeclaredStatus.Lost(day));
        for (List<SimCard> cards : List.of(List.of(used, replaced, lost), List.of(lost, replaced, used))) {
            assertThat(ReceiptListing.of(PAID, cards).nickname()).isEqualTo("New");
            assertThat(ReceiptListing.of(PAID, cards).group()).isEqualTo("Office");
        }
    }

    @Test
    void ranksChineseNamesByPinyinBehindLatinOnesAndNumbersWithoutANameLast() {
        List<PhoneNumber> numbers = List.of(
                new PhoneNumber("+85511111115"),
                new PhoneNumber("+85511111111"),
                new PhoneNumber("+85511111112"),
                new PhoneNumber("+85511111114"),
                new PhoneNumber("+85511111113"));
        List<Receipt> receipts = numbers.stream()
                .map(number -> Receipts.receipt(9, Receipts.NOON, number.e164(), "shop", Money.of("1", Currency.USD)))
                .toList();
        List<SimCard> cards = List.of(
                card(1, numbers.get(1), "张师傅", ""),
                card(2, numbers.get(2), "Router", ""),
                card(3, numbers.get(4), "财务", ""));
        assertThat(ReceiptListing.of(receipts, cards))
                .extracting(ListedReceipt::rank)
                .containsExactly(4, 2, 0, 3, 1);
    }

    @Test
    void isAcceptedByAFilterOneOfWhoseValuesOfEachFacetItHas() {
        ListedReceipt listed = ReceiptListing.of(PAID, List.of(card(1, PAID.number(), "Router", "Office")));
        ReceiptFilter filter = ReceiptFilter.NONE
                .with(Facet.GROUP, "Office", true)
                .with(Facet.GROUP, "Depot", true)
                .with(Facet.MONTH, "2026-12", true);
        assertThat(filter.accepts(listed)).isTrue();
        assertThat(filter.with(Facet.OPERATOR, "metfone", true).accepts(listed)).isFalse();
        assertThat(filter.with(Facet.GROUP, "Office", false).accepts(listed)).isFalse();
        assertThat(filter.without(Facet.GROUP).with(Facet.MONTH, "2026-12", false))
                .isEqualTo(ReceiptFilter.NONE);
        assertThat(ReceiptFilter.NONE.accepts(listed)).isTrue();
    }
}

package org.xufei.ui.overview;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.PhnomPenh;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.Desk;
import org.xufei.state.EditName;

/** SIM cards of an office, on disk before the app starts. */
final class OfficeCards {

    private final LocalDate today = today();
    private final List<SimCard> cards = new ArrayList<>();
    private final List<Receipt> receipts = new ArrayList<>();
    private Optional<LocalDate> lastOpened = Optional.empty();

    /** The day in Phnom Penh, which the running app takes from the machine. */
    static LocalDate today() {
        return LocalDate.now(Clock.systemUTC().withZone(PhnomPenh.ZONE));
    }

    /** The number of the n-th card. */
    static PhoneNumber number(int n) {
        return new PhoneNumber("+85596" + (2_000_000 + n));
    }

    /** The row of the n-th card. */
    static String row(int n) {
        return "#row-" + number(n).digits();
    }

    /** Cards whose plan's last day is so many days from today. */
    OfficeCards with(int count, int daysLeft) {
        for (int i = 0; i < count; i++) {
            int n = cards.size();
            cards.add(SimCard.of(new UUID(1, n), number(n)));
            receipts.add(ReceiptBuilder.receipt(new UUID(2, n))
                    .paidAt(today.minusDays(20).atTime(9, 0))
                    .number(number(n))
                    .channel("kiosk")
                    .validity(new Validity.Until(today.plusDays(daysLeft)))
                    .build());
        }
        return this;
    }

    /** A card whose number the operator took off the network a while ago, and keeps for its owner. */
    OfficeCards held() {
        int n = cards.size();
        cards.add(SimCard.of(new UUID(1, n), number(n)).withOperator(Optional.of("metfone")));
        receipts.add(ReceiptBuilder.receipt(new UUID(2, n))
                .paidAt(today.minusDays(140).atTime(9, 0))
                .number(number(n))
                .operator("metfone")
                .channel("store")
                .purchase(new Purchase(Purchase.Kind.TOP_UP, ""))
                .paid(Money.of("5", Currency.USD))
                .balanceUntil(today.minusDays(100))
                .build());
        return this;
    }

    /** Cards of which nothing is known. */
    OfficeCards unknown(int count) {
        for (int i = 0; i < count; i++) {
            cards.add(SimCard.of(new UUID(1, cards.size()), number(cards.size())));
        }
        return this;
    }

    /** The app was open so many days ago. */
    OfficeCards openedLast(int daysAgo) {
        lastOpened = Optional.of(today.minusDays(daysAgo));
        return this;
    }

    void in(Path folder) {
        Desk desk = Desk.in(folder);
        lastOpened.ifPresent(
                day -> desk.settings().change(preferences -> preferences.withLastOpened(day.atTime(18, 0))));
        desk.cards().addAll(cards, made -> {});
        desk.receipts().putAll(receipts, new EditName.OfSamples(EditName.SampleKind.ADD), made -> {});
    }
}

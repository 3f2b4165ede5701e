package org.xufei.domain.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.PhoneNumber;

/** Made-up years of receipts of one number, out of few values so that days and minutes meet often. */
final class Histories {

    static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    static final LocalDate LAST = FIRST.plusDays(150);

    private static final List<String> AMOUNTS = List.of("1", "1", "1", "2.50", "5");

    private final Random random;

    Histories(long seed) {
        random = new Random(seed);
    }

    List<Receipt> next(PhoneNumber number) {
        List<Receipt> receipts = new ArrayList<>();
        for (int count = random.nextInt(9); count > 0; count--) {
            receipts.add(receipt(number));
        }
        return receipts;
    }

    private Receipt receipt(PhoneNumber number) {
        LocalDateTime paidAt = FIRST.plusDays(5L * random.nextInt(31)).atTime(9, random.nextInt(2));
        return ReceiptBuilder.receipt(new UUID(0, random.nextLong()))
                .paidAt(paidAt)
                .number(number)
                .purchase(new Purchase(kind(), ""))
                .paid(Money.of(any(AMOUNTS), Currency.USD))
                .validity(validity(paidAt.toLocalDate()))
                .balanceUntil(
                        random.nextInt(5) == 0
                                ? Optional.of(paidAt.toLocalDate().plusDays(random.nextInt(60)))
                                : Optional.empty())
                .build();
    }

    private Purchase.Kind kind() {
        return any(List.of(Purchase.Kind.values()));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Validity validity(LocalDate paidOn) {
        return switch (random.nextInt(5)) {
            case 0 -> new Validity.Unstated();
            case 1 -> new Validity.Until(paidOn.plusDays(random.nextInt(40)));
            default -> new Validity.Days(1 + random.nextInt(30), 1 + random.nextInt(3), start());
        };
    }

    private Validity.Start start() {
        return any(List.of(Validity.Start.values()));
    }
}

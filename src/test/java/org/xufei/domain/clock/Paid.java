package org.xufei.domain.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.sim.PhoneNumber;

/** Receipts of one number, by what sets a clock. Days are written as {@code 2027-03-01}, and payment is at noon. */
public final class Paid {

    private static final PhoneNumber NUMBER = new PhoneNumber("+855962345678");

    private Paid() {}

    /** A plan paid for directly. */
    public static Receipt plan(long id, String day, Validity validity) {
        return receipt(id, day, Purchase.Kind.DATA_PLAN, "2", validity);
    }

    /** A top-up of so many dollars, and nothing else is known of it. */
    public static Receipt topUp(long id, String day, String dollars) {
        return receipt(id, day, Purchase.Kind.TOP_UP, dollars, new Validity.Unstated());
    }

    public static Receipt receipt(long id, String day, Purchase.Kind kind, String dollars, Validity validity) {
        return ReceiptBuilder.receipt(id)
                .paidAt(LocalDate.parse(day).atTime(12, 0))
                .number(NUMBER)
                .purchase(new Purchase(kind, ""))
                .paid(Money.of(dollars, Currency.USD))
                .validity(validity)
                .build();
    }

    public static Receipt withBalanceUntil(Receipt receipt, String day) {
        return changed(receipt, receipt.paidAt(), receipt.number(), Optional.of(LocalDate.parse(day)));
    }

    /** With the date that the operator named for the plan or the balance. */
    static Receipt dated(Receipt receipt, Expiry.Kind what, LocalDate day) {
        return what == Expiry.Kind.BALANCE
                ? withBalanceUntil(receipt, day.toString())
                : ReceiptBuilder.like(receipt)
                        .validity(new Validity.Until(day))
                        .reference("")
                        .note("")
                        .build();
    }

    public static Receipt through(String channel, Receipt receipt) {
        return ReceiptBuilder.like(receipt)
                .channel(channel)
                .reference("")
                .note("")
                .build();
    }

    static Receipt at(Receipt receipt, LocalDateTime paidAt) {
        return changed(receipt, paidAt, receipt.number(), receipt.balanceUntil());
    }

    public static Receipt forNumber(Receipt receipt, PhoneNumber number) {
        return changed(receipt, receipt.paidAt(), number, receipt.balanceUntil());
    }

    static Receipt withPaid(Receipt receipt, Money paid) {
        return ReceiptBuilder.like(receipt).paid(paid).reference("").note("").build();
    }

    private static Receipt changed(
            Receipt receipt, LocalDateTime paidAt, PhoneNumber number, Optional<LocalDate> balanceUntil) {
        return ReceiptBuilder.like(receipt)
                .paidAt(paidAt)
                .number(number)
                .balanceUntil(balanceUntil)
                .reference("")
                .note("")
                .build();
    }
}

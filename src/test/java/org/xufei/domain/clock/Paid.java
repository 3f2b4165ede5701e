package org.xufei.domain.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
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
        return new Receipt(
                new UUID(0, id),
                LocalDate.parse(day).atTime(12, 0),
                NUMBER,
                "smart",
                "shop",
                new Purchase(kind, ""),
                Money.of(dollars, Currency.USD),
                validity,
                Optional.empty(),
                "",
                "");
    }

    public static Receipt withBalanceUntil(Receipt receipt, String day) {
        return changed(receipt, receipt.paidAt(), receipt.number(), Optional.of(LocalDate.parse(day)));
    }

    /** With the date that the operator named for the plan or the balance. */
    static Receipt dated(Receipt receipt, Expiry.Kind what, LocalDate day) {
        return what == Expiry.Kind.BALANCE
                ? withBalanceUntil(receipt, day.toString())
                : new Receipt(
                        receipt.id(),
                        receipt.paidAt(),
                        receipt.number(),
                        receipt.operator(),
                        receipt.channel(),
                        receipt.purchase(),
                        receipt.paid(),
                        new Validity.Until(day),
                        receipt.balanceUntil(),
                        "",
                        "");
    }

    public static Receipt through(String channel, Receipt receipt) {
        return new Receipt(
                receipt.id(),
                receipt.paidAt(),
                receipt.number(),
                receipt.operator(),
                channel,
                receipt.purchase(),
                receipt.paid(),
                receipt.validity(),
                receipt.balanceUntil(),
                "",
                "");
    }

    static Receipt at(Receipt receipt, LocalDateTime paidAt) {
        return changed(receipt, paidAt, receipt.number(), receipt.balanceUntil());
    }

    public static Receipt forNumber(Receipt receipt, PhoneNumber number) {
        return changed(receipt, receipt.paidAt(), number, receipt.balanceUntil());
    }

    static Receipt withPaid(Receipt receipt, Money paid) {
        return new Receipt(
                receipt.id(),
                receipt.paidAt(),
                receipt.number(),
                receipt.operator(),
                receipt.channel(),
                receipt.purchase(),
                paid,
                receipt.validity(),
                receipt.balanceUntil(),
                "",
                "");
    }

    private static Receipt changed(
            Receipt receipt, LocalDateTime paidAt, PhoneNumber number, Optional<LocalDate> balanceUntil) {
        return new Receipt(
                receipt.id(),
                paidAt,
                number,
                receipt.operator(),
                receipt.channel(),
                receipt.purchase(),
                receipt.paid(),
                receipt.validity(),
                balanceUntil,
                "",
                "");
    }
}

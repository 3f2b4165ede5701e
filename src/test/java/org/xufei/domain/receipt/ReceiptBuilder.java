package org.xufei.domain.receipt;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.sim.PhoneNumber;

/** Makes receipts for tests: each says only what matters to it. */
public final class ReceiptBuilder {

    private final UUID id;
    private LocalDateTime paidAt = Receipts.NOON;
    private PhoneNumber number = new PhoneNumber("+855962345678");
    private String operator = "smart";
    private String channel = "shop";
    private Purchase purchase = new Purchase(Purchase.Kind.DATA_PLAN, "");
    private Money paid = Money.of("2", Currency.USD);
    private Validity validity = new Validity.Unstated();
    private Optional<LocalDate> balanceUntil = Optional.empty();
    private String reference = "";
    private String note = "";

    private ReceiptBuilder(UUID id) {
        this.id = id;
    }

    /** Two dollars for a plan of unknown length, with nothing noted. */
    public static ReceiptBuilder receipt(UUID id) {
        return new ReceiptBuilder(id);
    }

    /** With a short id that is easy to read. */
    public static ReceiptBuilder receipt(long id) {
        return new ReceiptBuilder(new UUID(0, id));
    }

    /** The same receipt with what is changed. */
    public static ReceiptBuilder like(Receipt receipt) {
        return like(receipt, receipt.id());
    }

    /** Another receipt of which all is the same but what is changed. */
    public static ReceiptBuilder like(Receipt receipt, UUID id) {
        return new ReceiptBuilder(id)
                .paidAt(receipt.paidAt())
                .number(receipt.number())
                .operator(receipt.operator())
                .channel(receipt.channel())
                .purchase(receipt.purchase())
                .paid(receipt.paid())
                .validity(receipt.validity())
                .balanceUntil(receipt.balanceUntil())
                .reference(receipt.reference())
                .note(receipt.note());
    }

    public ReceiptBuilder paidAt(LocalDateTime value) {
        paidAt = value;
        return this;
    }

    public ReceiptBuilder number(PhoneNumber value) {
        number = value;
        return this;
    }

    public ReceiptBuilder operator(String value) {
        operator = value;
        return this;
    }

    public ReceiptBuilder channel(String value) {
        channel = value;
        return this;
    }

    public ReceiptBuilder purchase(Purchase value) {
        purchase = value;
        return this;
    }

    public ReceiptBuilder paid(Money value) {
        paid = value;
        return this;
    }

    public ReceiptBuilder validity(Validity value) {
        validity = value;
        return this;
    }

    public ReceiptBuilder balanceUntil(Optional<LocalDate> value) {
        balanceUntil = value;
        return this;
    }

    public ReceiptBuilder balanceUntil(LocalDate value) {
        return balanceUntil(Optional.of(value));
    }

    public ReceiptBuilder reference(String value) {
        reference = value;
        return this;
    }

    public ReceiptBuilder note(String value) {
        note = value;
        return this;
    }

    public Receipt build() {
        return new Receipt(
                id, paidAt, number, operator, channel, purchase, paid, validity, balanceUntil, reference, note);
    }
}

package org.xufei.domain.receipt;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.xufei.domain.Money;
import org.xufei.domain.sim.PhoneNumber;

/** Finds out whether a payment was perhaps recorded already. Two alike may well be two: this only warns. */
public final class Duplicates {

    private Duplicates() {}

    /** One with the same amount for the same number on the same day, at whatever time. */
    public static Optional<Receipt> ofPayment(PhoneNumber number, Money paid, LocalDate day, Stream<Receipt> others) {
        return others.filter(other -> other.number().equals(number)
                        && other.paid().equals(paid)
                        && other.paidAt().toLocalDate().equals(day))
                .findFirst();
    }

    /** One with the same transaction number, which no two payments share; no number at all is like no other. */
    public static Optional<Receipt> ofReference(String reference, Stream<Receipt> others) {
        String sought = reference.strip();
        return sought.isEmpty()
                ? Optional.empty()
                : others.filter(other -> other.reference().equalsIgnoreCase(sought))
                        .findFirst();
    }
}

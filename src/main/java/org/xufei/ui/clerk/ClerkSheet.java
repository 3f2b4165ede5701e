package org.xufei.ui.clerk;

import java.util.List;
import java.util.Optional;
import org.xufei.domain.Money;
import org.xufei.domain.guide.CounterHelp;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.Phrase;
import org.xufei.domain.money.ExchangeRate;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.ui.Message;

/**
 * What the card says, whatever its page.
 *
 * @param missing why there is no card yet; empty if nothing is missing
 * @param network whether the number is of the operator that is picked
 * @param price empty until an amount is typed
 * @param lastPaid what the number cost last
 * @param plan empty if none is named
 * @param caution what speaks against paying for this number
 * @param proofs what to dial before one leaves
 */
record ClerkSheet(
        Optional<PhoneNumber> number,
        Optional<Operator> operator,
        Optional<Message> missing,
        Verdict network,
        Optional<Price> price,
        Optional<Verdict> lastPaid,
        String plan,
        Optional<Integer> days,
        Optional<Message> caution,
        List<Proof> proofs,
        Ladder ladder,
        CounterHelp help) {

    ClerkSheet {
        proofs = List.copyOf(proofs);
    }

    /** A sentence, and whether all is well. */
    record Verdict(Message said, boolean good) {}

    /** The same amount twice, to be paid in whichever the shop prefers. */
    record Price(Money dollars, Money riel, ExchangeRate rate) {}

    /** A code to dial and what its answer should show. */
    record Proof(String code, Message expected) {}

    /**
     * Whom to call when nothing arrives, one after the other.
     *
     * @param numbers to dial
     */
    record Ladder(List<String> numbers, Message said) {
        Ladder {
            numbers = List.copyOf(numbers);
        }
    }

    /** Empty if the guide has no such phrase. */
    Optional<Phrase> phrase(String id) {
        return help.phrase(id);
    }

    /** How long the plan lasts, to be said. */
    Optional<Phrase> daysPhrase() {
        return days.flatMap(count -> phrase("days").map(phrase -> phrase.with(count.toString())));
    }
}

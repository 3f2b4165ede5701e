package org.xufei.domain.sim;

import java.util.UUID;

/**
 * The codes that unlock a SIM card, in the digits in which they are printed on its holder. To be kept apart from everything else that is
 * known of the card, and never to be written anywhere but into their own file: {@link #toString} says nothing of them.
 *
 * @param card id of the card
 * @param pin empty if not known
 * @param puk empty if not known
 */
@HandlesSimCodes
public record SimCodes(UUID card, String pin, String puk) {

    /** ETSI TS 102 221 section 9.5.1: a PIN has four to eight digits. */
    public static final int SHORTEST_PIN = 4;

    /** ETSI TS 102 221 sections 9.5.1 and 9.5.2: the most digits of a PIN, and all digits of a PUK (UNBLOCK PIN). */
    public static final int LONGEST = 8;

    /** @throws IllegalArgumentException if one of them cannot be such a code; the message does not say which */
    public SimCodes {
        if ((!pin.isEmpty() && !isPin(pin)) || (!puk.isEmpty() && !isPuk(puk))) {
            throw new IllegalArgumentException("no codes of a SIM card");
        }
    }

    public static SimCodes none(UUID card) {
        return new SimCodes(card, "", "");
    }

    public static boolean isPin(String text) {
        return areDigits(text) && text.length() >= SHORTEST_PIN && text.length() <= LONGEST;
    }

    public static boolean isPuk(String text) {
        return areDigits(text) && text.length() == LONGEST;
    }

    /** Whether neither is known, so that there is nothing to keep. */
    public boolean isEmpty() {
        return pin.isEmpty() && puk.isEmpty();
    }

    private static boolean areDigits(String text) {
        return text.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    @Override
    public String toString() {
        return "SimCodes[card=" + card + "]";
    }
}

package org.xufei.ui.clerk;

import java.util.Arrays;
import java.util.List;

/** The pages of the card, in the order in which one steps through them. */
enum ClerkPage {
    /** A top-up, with its plan to be activated. */
    TOP_UP(1, "topup"),
    PLAN(2, "plan"),
    WAYS_TO_PAY(3, "total"),
    NOT_ARRIVED(4, "not-arrived");

    private final int number;
    private final String head;

    ClerkPage(int number, String head) {
        this.number = number;
        this.head = head;
    }

    /** From 1 on. */
    int number() {
        return number;
    }

    /** Id of the phrase above the number. */
    String head() {
        return head;
    }

    /** Ids of the phrases below. */
    List<String> phrases() {
        return switch (this) {
            case TOP_UP -> List.of("check", "receipt", "done");
            case PLAN -> List.of("activate", "check", "total");
            case WAYS_TO_PAY -> List.of("pay-dollars", "pay-riel", "pay-khqr");
            case NOT_ARRIVED -> List.of("check", "no-internet", "done");
        };
    }

    /** The page after this one; the last one stays. */
    ClerkPage next() {
        return at(number + 1);
    }

    /** The page before this one; the first one stays. */
    ClerkPage previous() {
        return at(number - 1);
    }

    private ClerkPage at(int wanted) {
        return Arrays.stream(values())
                .filter(page -> page.number == wanted)
                .findFirst()
                .orElse(this);
    }
}

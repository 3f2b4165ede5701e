package org.xufei.ui.clerk;

import java.util.List;

/** The pages of the card, in the order in which one steps through them. */
enum ClerkPage {
    /** A top-up, with its plan to be activated. */
    TOP_UP("topup", List.of("check", "receipt", "done")),
    PLAN("plan", List.of("activate", "check", "total")),
    WAYS_TO_PAY("total", List.of("pay-dollars", "pay-riel", "pay-khqr")),
    NOT_ARRIVED("not-arrived", List.of("check", "no-internet", "done"));

    private final String head;
    private final List<String> phrases;

    ClerkPage(String head, List<String> phrases) {
        this.head = head;
        this.phrases = phrases;
    }

    /** Id of the phrase above the number. */
    String head() {
        return head;
    }

    /** Ids of the phrases below. */
    List<String> phrases() {
        return phrases;
    }

    ClerkPage next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    ClerkPage previous() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}

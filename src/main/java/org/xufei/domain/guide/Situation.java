package org.xufei.domain.guide;

/** What may decide through which channel one renews: how one can pay, where one is, when it is, and how the SIM card stands. */
public enum Situation {
    CASH_ONLY(Group.PAYMENT),
    BANK_CARD(Group.PAYMENT),
    /** An e-wallet or a bank's app that scans KHQR. */
    WALLET(Group.PAYMENT),

    /** Nothing is left of the data plan, or it has ended. */
    NO_DATA(Group.CIRCUMSTANCE),
    NEEDS_PAPER(Group.CIRCUMSTANCE),
    /** From 20:00 on, and in the night. */
    AFTER_EIGHT(Group.CIRCUMSTANCE),
    ABROAD(Group.CIRCUMSTANCE),
    /** Dozens of SIM cards at once, as in an office. */
    MANY_CARDS(Group.CIRCUMSTANCE),
    NO_KHMER_OR_ENGLISH(Group.CIRCUMSTANCE),

    /** The daytime of a working day, lunchtime aside. */
    QUIET_HOURS(Group.TIME),
    LUNCHTIME(Group.TIME),
    /** Early in the morning, or in the evening before 20:00: many counters are closed. */
    OFF_HOURS(Group.TIME),
    WEEKEND(Group.TIME),
    PUBLIC_HOLIDAY(Group.TIME),
    /** No public holiday, but many Chinese-run shops close. */
    CHINESE_NEW_YEAR(Group.TIME),

    /** The main balance has ended: no outgoing calls, SMS and data. The card needs a top-up and not a plan. */
    BALANCE_ENDED(Group.CARD),
    /** Nothing works but emergency calls. */
    FULLY_BLOCKED(Group.CARD),
    /** Off the network, kept for its owner on request. */
    NUMBER_HELD(Group.CARD);

    private final Group group;

    Situation(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    /** Of what a situation speaks. */
    public enum Group {
        /** How the person can pay: only the person knows. */
        PAYMENT,
        /** What else the person says; some of it can be noticed. */
        CIRCUMSTANCE,
        /** The hour and the day in Phnom Penh. */
        TIME,
        /** How the SIM card stands. */
        CARD
    }
}

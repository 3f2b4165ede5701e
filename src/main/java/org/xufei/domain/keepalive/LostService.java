package org.xufei.domain.keepalive;

/** What a card loses, one after the other, when its main balance has ended. */
public enum LostService {
    /** Calls, SMS and data from the card. */
    OUTGOING,
    /** Calls and SMS to the card, the codes of banks among them. */
    INCOMING,
    /** The place in the network: a top-up no longer brings the card back, though the operator may on request. */
    NETWORK,
    /** The number itself: the operator gives it to another customer. */
    NUMBER
}

package org.xufei.domain;

/** A room of the app, remembered between starts. */
public enum Room {
    OVERVIEW,
    RENEW,
    RECEIPTS,
    SIM_CARDS,
    GUIDE,
    SETTINGS
}

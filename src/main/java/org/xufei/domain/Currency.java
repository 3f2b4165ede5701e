package org.xufei.domain;

/** A currency in which a renewal is paid. */
public enum Currency {
    /** US dollar, used beside the riel everywhere in Cambodia. */
    USD("$", 2),
    /** Cambodian riel. It has no coins in use and no decimals, whatever the JDK's currency data says. */
    KHR("៛", 0),
    /** Chinese yuan, paid through Chinese wallets and cards. */
    CNY("¥", 2);

    private final String symbol;
    private final int decimals;

    Currency(String symbol, int decimals) {
        this.symbol = symbol;
        this.decimals = decimals;
    }

    public String symbol() {
        return symbol;
    }

    /** How many digits follow the decimal point. */
    public int decimals() {
        return decimals;
    }
}

package org.xufei.domain.receipt;

/**
 * A receipt with what a list shows besides the receipt itself.
 *
 * @param nickname what the owner calls the SIM card of the number; empty if nothing
 * @param rank where the number stands among all, by nickname and then by itself; those without a nickname stand last
 * @param group the group of that SIM card; empty if none
 */
public record ListedReceipt(Receipt receipt, String nickname, int rank, String group, PlanEnd planEnd) {

    /** A receipt of which nothing more is known. */
    public static ListedReceipt withoutCard(Receipt receipt) {
        return new ListedReceipt(receipt, "", 0, "", new PlanEnd.Unknown());
    }

    /** Whether what it is searched by besides the receipt is the same. */
    boolean hasSameNames(ListedReceipt other) {
        return nickname.equals(other.nickname) && group.equals(other.group);
    }

    /** The very same receipt with the same details. Comparing by value would read every field of every receipt. */
    @SuppressWarnings("ReferenceEquality")
    boolean isSame(ListedReceipt other) {
        return receipt == other.receipt && rank == other.rank && hasSameNames(other) && planEnd.equals(other.planEnd);
    }
}

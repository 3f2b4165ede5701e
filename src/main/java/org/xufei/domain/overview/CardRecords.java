package org.xufei.domain.overview;

import java.util.List;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.reminder.ReminderLedger;
import org.xufei.domain.sim.SimCardList;
import org.xufei.domain.usage.DataReading;

/**
 * All that is recorded of SIM cards.
 *
 * @param receipts of any number, with a card or without, in any order
 * @param readings of any card, in any order
 */
public record CardRecords(
        SimCardList cards, List<Receipt> receipts, List<DataReading> readings, ReminderLedger ledger) {

    public CardRecords {
        receipts = List.copyOf(receipts);
        readings = List.copyOf(readings);
    }
}

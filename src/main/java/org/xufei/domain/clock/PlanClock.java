package org.xufei.domain.clock;

import java.util.List;
import org.xufei.domain.clock.EndDate.Known;
import org.xufei.domain.clock.EndDate.Reason;
import org.xufei.domain.clock.EndDate.Unknown;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;

/** Until when data is paid for. Each plan takes the place of the one before, unless it extends it. */
final class PlanClock {

    static final EndDate NOTHING_BOUGHT = new Unknown(Reason.NOTHING_BOUGHT);

    private PlanClock() {}

    /** @param receipts of one number, the oldest first */
    static EndDate compute(List<Receipt> receipts) {
        EndDate end = NOTHING_BOUGHT;
        for (Receipt receipt : receipts) {
            end = after(end, receipt);
        }
        return end;
    }

    /** A plan of unknown length ends no other: while one is known to run, that one's end stands. */
    static EndDate after(EndDate before, Receipt receipt) {
        if (receipt.purchase().kind() == Purchase.Kind.TOP_UP) {
            return before;
        } else if (receipt.validity() instanceof Validity.Until until) {
            EndDate stated = new Known(until.date(), new EndDateBasis.Stated(receipt.id()));
            return DayCounting.plausible(before, stated, receipt);
        } else if (receipt.validity() instanceof Validity.Days days) {
            return DayCounting.plausible(before, DayCounting.after(before, receipt, days), receipt);
        }
        return DayCounting.after(before, receipt, Reason.NOT_STATED);
    }
}

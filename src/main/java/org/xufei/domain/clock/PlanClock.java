package org.xufei.domain.clock;

import java.util.List;
import org.xufei.domain.clock.Reading.Known;
import org.xufei.domain.clock.Reading.Reason;
import org.xufei.domain.clock.Reading.Unknown;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;

/** Until when data is paid for. Each plan takes the place of the one before, unless it extends it. */
final class PlanClock {

    static final Reading NOTHING_BOUGHT = new Unknown(Reason.NOTHING_BOUGHT);

    private PlanClock() {}

    /** @param receipts of one number, the oldest first */
    static Reading read(List<Receipt> receipts) {
        Reading reading = NOTHING_BOUGHT;
        for (Receipt receipt : receipts) {
            reading = after(reading, receipt);
        }
        return reading;
    }

    /** A plan of unknown length ends no other: while one is known to run, that one's end stands. */
    static Reading after(Reading before, Receipt receipt) {
        if (receipt.purchase().kind() == Purchase.Kind.TOP_UP) {
            return before;
        } else if (receipt.validity() instanceof Validity.Until until) {
            Reading stated = new Known(until.date(), new Basis.Stated(receipt.id()));
            return Counting.believed(before, stated, receipt);
        } else if (receipt.validity() instanceof Validity.Days days) {
            return Counting.believed(before, Counting.after(before, receipt, days), receipt);
        }
        return Counting.after(before, receipt, Reason.NOT_STATED);
    }
}

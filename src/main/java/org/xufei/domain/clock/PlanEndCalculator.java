package org.xufei.domain.clock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xufei.domain.receipt.PlanEnd;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sim.PhoneNumber;

/** The last day of the plan on each receipt, as the plan clock of its number counts it. */
public final class PlanEndCalculator {

    private static final PlanEnd NO_PLAN = new PlanEnd.NoPlan();
    private static final PlanEnd UNKNOWN = new PlanEnd.Unknown();

    private PlanEndCalculator() {}

    /** By the receipts' ids; each number's receipts are read once. */
    public static Map<UUID, PlanEnd> of(Collection<Receipt> receipts) {
        Map<PhoneNumber, List<Receipt>> byNumber = new HashMap<>();
        for (Receipt receipt : receipts) {
            byNumber.computeIfAbsent(receipt.number(), number -> new ArrayList<>())
                    .add(receipt);
        }
        Map<UUID, PlanEnd> ends = new HashMap<>(receipts.size() * 2);
        for (List<Receipt> ofNumber : byNumber.values()) {
            ofNumber.sort(Clocks.OLDEST_FIRST);
            EndDate end = PlanClock.NOTHING_BOUGHT;
            for (Receipt receipt : ofNumber) {
                end = PlanClock.after(end, receipt);
                ends.put(receipt.id(), end(end, receipt));
            }
        }
        return ends;
    }

    /** A plan of unknown length leaves the clock at the end of an earlier one, which is not its own. */
    private static PlanEnd end(EndDate end, Receipt receipt) {
        if (receipt.purchase().kind() == Purchase.Kind.TOP_UP) {
            return NO_PLAN;
        }
        return end.known()
                .filter(known -> known.basis().receipt().equals(receipt.id()))
                .<PlanEnd>map(known -> new PlanEnd.On(known.lastDay()))
                .orElse(UNKNOWN);
    }
}

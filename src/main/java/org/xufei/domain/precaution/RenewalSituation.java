package org.xufei.domain.precaution;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.xufei.domain.calendar.QuietTimes;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptOrder;
import org.xufei.domain.usage.DataReading;

/**
 * All that is known when a number is about to be renewed.
 *
 * @param operator that is picked for the renewal; empty if none is, or one that the guide does not know
 * @param number what is known of the number; empty if none is chosen
 * @param moment in Phnom Penh
 */
public record RenewalSituation(
        Guide guide,
        Optional<Operator> operator,
        Optional<OfNumber> number,
        LocalDateTime moment,
        QuietTimes quietTimes) {

    /**
     * What is known of one number.
     *
     * @param status of its SIM card; of a number without one, as if it had one
     * @param receipts those paid up to now, the newest first
     * @param reading the last that was noted of the data left
     * @param leaving the day on which the person leaves; empty if not known
     */
    public record OfNumber(
            CardStatus status, List<Receipt> receipts, Optional<DataReading> reading, Optional<LocalDate> leaving) {
        public OfNumber {
            receipts = receipts.stream().sorted(ReceiptOrder.NEWEST_FIRST).toList();
        }

        /** The receipts that bought a plan, the newest first. */
        List<Receipt> plans() {
            return receipts.stream()
                    .filter(receipt -> receipt.purchase().kind() != Purchase.Kind.TOP_UP)
                    .toList();
        }
    }

    LocalDate today() {
        return moment.toLocalDate();
    }
}

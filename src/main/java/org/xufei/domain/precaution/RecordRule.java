package org.xufei.domain.precaution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.xufei.domain.receipt.Receipt;

/** Whether what was paid can be proved. */
final class RecordRule {

    /** Claims about service failure, in writing, within so many days: Cellcard's terms, item 7. */
    private static final int CLAIM_DAYS = 14;

    private static final String CELLCARD = "cellcard";

    private RecordRule() {}

    static Judgement judge(RenewalSituation situation) {
        return situation
                .number()
                .map(number -> judge(number.receipts(), situation.today()))
                .orElseGet(() -> Judgement.unknown(new Finding.NoNumber()));
    }

    private static Judgement judge(List<Receipt> receipts, LocalDate today) {
        if (receipts.isEmpty()) {
            return Judgement.unknown(new Finding.NoReceipts());
        }
        int without = (int) receipts.stream()
                .filter(receipt -> receipt.reference().isBlank())
                .count();
        List<Finding> findings = new ArrayList<>();
        findings.add(
                without == 0
                        ? new Finding.AllWithReference(receipts.size())
                        : new Finding.WithoutReference(without, receipts.size()));
        Receipt last = receipts.get(0);
        LocalDate until = last.paidAt().toLocalDate().plusDays(CLAIM_DAYS);
        if (last.operator().equals(CELLCARD) && !until.isBefore(today)) {
            findings.add(new Finding.ClaimOpen(until));
        }
        return new Judgement(without == 0 ? Verdict.PASSED : Verdict.LOOK_HERE, findings);
    }
}

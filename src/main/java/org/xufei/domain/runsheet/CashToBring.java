package org.xufei.domain.runsheet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xufei.domain.Money;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.PaymentKind;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Totals;

/**
 * What may have to be paid in cash on one round: where the channel of the last time takes cash among other things, and where the guide
 * does not know it, since too many notes do no harm.
 *
 * @param together one payment per currency for each operator and channel with a counter, which takes what several SIM cards cost in one sum
 * @param oneByOne a payment for each of the others: a machine takes the notes for each SIM card by itself
 * @param oneByOneTogether what {@code oneByOne} would be if it were paid over a counter of each operator instead
 * @param cashless how many of the SIM cards were paid last where no cash is taken
 */
public record CashToBring(List<Money> together, List<Money> oneByOne, List<Money> oneByOneTogether, int cashless) {

    public CashToBring {
        together = List.copyOf(together);
        oneByOne = List.copyOf(oneByOne);
        oneByOneTogether = List.copyOf(oneByOneTogether);
    }

    /** For all SIM cards of the sheet that have been paid before, the same as last time. */
    public static CashToBring of(RunSheet sheet, Guide guide) {
        List<Receipt> last = sheet.lines().stream()
                .map(CardStatus::lastReceipt)
                .flatMap(Optional::stream)
                .toList();
        List<Receipt> cash =
                last.stream().filter(receipt -> mayTakeCash(receipt, guide)).toList();
        Map<Boolean, List<Receipt>> counters =
                cash.stream().collect(Collectors.partitioningBy(receipt -> hasCounter(receipt, guide)));
        List<Receipt> single = counters.getOrDefault(false, List.of());
        return new CashToBring(
                sums(counters.getOrDefault(true, List.of()), receipt -> receipt.operator() + " " + receipt.channel()),
                single.stream().map(Receipt::paid).toList(),
                sums(single, Receipt::operator),
                last.size() - cash.size());
    }

    private static List<Money> sums(Collection<Receipt> receipts, Function<Receipt, String> place) {
        return receipts.stream()
                .collect(Collectors.groupingBy(place, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(there -> Totals.of(there).stream())
                .toList();
    }

    /** Whether it is paid at a counter: one that sells scratch cards. */
    private static boolean hasCounter(Receipt last, Guide guide) {
        return guide.channel(last.channel())
                .filter(channel -> channel.payments().contains(PaymentKind.SCRATCH_CARD))
                .isPresent();
    }

    private static boolean mayTakeCash(Receipt last, Guide guide) {
        return guide.channel(last.channel()).map(Channel::mayTakeCash).orElse(true);
    }
}

package org.xufei.ui.clerk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xufei.domain.Money;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.clock.LifeStage;
import org.xufei.domain.guide.CodeAnswer;
import org.xufei.domain.guide.Contact;
import org.xufei.domain.guide.DialCode;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.OperatorStatus;
import org.xufei.domain.overview.CardOverview;
import org.xufei.domain.overview.Overview;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptOrder;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.state.ExchangeRates;
import org.xufei.state.LiveOverview;
import org.xufei.state.OwnKnowledge;
import org.xufei.state.ReceiptLog;
import org.xufei.ui.Message;

/** What the guide and the records know that a clerk, or the person before the clerk, should. */
public final class ClerkKnowledge {

    private final Guide guide;
    private final ReceiptLog receipts;
    private final LiveOverview board;
    private final ExchangeRates rates;
    private final OwnKnowledge own;

    public ClerkKnowledge(Guide guide, OwnKnowledge own, ReceiptLog receipts, LiveOverview board, ExchangeRates rates) {
        this.guide = guide;
        this.own = own;
        this.receipts = receipts;
        this.board = board;
        this.rates = rates;
    }

    /** With the user's own validity tables. */
    Guide guide() {
        return own.extend(guide);
    }

    ExchangeRates rates() {
        return rates;
    }

    /** Runs whenever what is known of numbers or rates changes. */
    void follow(Runnable changed) {
        receipts.records().subscribe(changed);
        board.overview().subscribe(changed);
        rates.records().subscribe(changed);
        own.known().subscribe(changed);
    }

    /** The receipt of the number that was paid last. */
    Optional<Receipt> last(PhoneNumber number) {
        return receipts.records().get().stream()
                .filter(receipt -> receipt.number().equals(number))
                .min(ReceiptOrder.NEWEST_FIRST);
    }

    /** Whether the number is of the operator, by its prefix: no number changes its operator in Cambodia. */
    ClerkSheet.Verdict network(PhoneNumber number, Operator picked) {
        String prefix = number.prefix();
        Optional<Operator> owner = guide().operatorOf(number);
        if (owner.isEmpty()) {
            return new ClerkSheet.Verdict(Message.of("clerk.network.unknown", prefix), false);
        }
        return owner.get().equals(picked)
                ? new ClerkSheet.Verdict(Message.of("clerk.network.right", prefix, picked.name()), true)
                : new ClerkSheet.Verdict(
                        Message.of("clerk.network.other", prefix, owner.get().name(), picked.name()), false);
    }

    /** What speaks against paying for this number; the worst first. */
    Optional<Message> caution(PhoneNumber number, Operator picked) {
        Optional<CardStatus> card = board.overview().get().map(Overview::cards).orElse(List.of()).stream()
                .map(CardOverview::status)
                .filter(status -> status.card().number().equals(number))
                .max(Comparator.comparing(CardStatus::isPrimary));
        Optional<LifeStage> stage = card.map(CardStatus::stage);
        if (stage.filter(LifeStage.HELD::equals).isPresent()) {
            return Optional.of(Message.of("clerk.caution.held"));
        } else if (stage.filter(LifeStage.NUMBER_LOST::equals).isPresent()) {
            return Optional.of(Message.of("clerk.caution.gone"));
        } else if (card.filter(status -> status.card().status() instanceof DeclaredStatus.Lost)
                .isPresent()) {
            return Optional.of(Message.of("clerk.caution.lost"));
        }
        return picked.status() == OperatorStatus.DOUBTFUL
                ? Optional.of(Message.of("clerk.caution.doubtful", picked.name()))
                : Optional.empty();
    }

    /**
     * What to dial before one leaves: the code of every network, then the operator's own, with what their answers should show.
     *
     * @param paid in dollars, as balances are kept; empty if not known
     */
    List<ClerkSheet.Proof> proofs(Operator picked, Optional<Money> paid, String channel, LocalDate today) {
        List<ClerkSheet.Proof> proofs = new ArrayList<>();
        answering(guide.commonCodes())
                .ifPresent(code -> proofs.add(new ClerkSheet.Proof(
                        code.code(),
                        paid.map(amount -> Message.of("clerk.proof.common.paid", amount))
                                .orElse(Message.of("clerk.proof.common")))));
        answering(picked.codes())
                .ifPresent(code -> proofs.add(new ClerkSheet.Proof(
                        code.code(),
                        answerOf(
                                picked,
                                code,
                                paid.flatMap(amount -> picked.validityDays(channel, amount))
                                        .map(days -> today.plusDays(days - 1L))))));
        return proofs;
    }

    private static Message answerOf(Operator picked, DialCode code, Optional<LocalDate> until) {
        boolean tellsEnd = code.answer()
                .filter(answer -> answer.shows().contains(CodeAnswer.Shown.BALANCE_END))
                .isPresent();
        String year =
                code.answer().map(answer -> answer.evidence().asOf().date()).orElse("");
        if (!tellsEnd) {
            return Message.of("clerk.proof.own", picked.name());
        }
        return until.map(day -> Message.of("clerk.proof.own.until", picked.name(), day, year))
                .orElse(Message.of("clerk.proof.own.end", picked.name(), year));
    }

    private static Optional<DialCode> answering(List<DialCode> codes) {
        return codes.stream().filter(code -> code.answer().isPresent()).findFirst();
    }

    /** Whom to call: every network's number, the operator's own line, the regulator. */
    ClerkSheet.Ladder ladder(Operator picked) {
        String regulator = guide.reference().counter().regulator().value();
        List<String> lines = picked.contacts().stream()
                .filter(contact -> contact.kind() == Contact.Kind.CARE)
                .map(Contact::value)
                .filter(value -> !value.equals(regulator))
                .distinct()
                .limit(2)
                .toList();
        List<String> numbers = new ArrayList<>(lines);
        numbers.add(regulator);
        return new ClerkSheet.Ladder(
                numbers,
                lines.size() > 1 ? Message.of("clerk.ladder", picked.name()) : Message.of("clerk.ladder.short"));
    }
}

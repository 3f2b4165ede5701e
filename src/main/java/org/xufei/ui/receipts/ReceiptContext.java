package org.xufei.ui.receipts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.xufei.domain.clock.Clocks;
import org.xufei.domain.clock.LateTopUp;
import org.xufei.domain.clock.LearnedValidity;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.knowledge.OwnValidity;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptOrder;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.CardFromReceipt;
import org.xufei.state.CardRecordStores;
import org.xufei.state.Change;
import org.xufei.state.EditResult;
import org.xufei.state.OwnKnowledge;
import org.xufei.state.ReceiptLog;
import org.xufei.state.Renewals;
import org.xufei.state.SimCards;

/** What is recorded already and bears on the receipt in the form. */
public final class ReceiptContext {

    private final Guide shipped;
    private final OwnKnowledge knowledge;
    private final SimCards cards;
    private final ReceiptLog log;
    private final CardFromReceipt watch;
    private final Renewals renewals;

    public ReceiptContext(Guide guide, CardRecordStores stores, Renewals renewals) {
        shipped = guide;
        knowledge = stores.knowledge();
        this.renewals = renewals;
        cards = stores.cards();
        log = stores.receipts();
        watch = stores.watch();
    }

    /** What makes a card of a number that is paid for. */
    CardFromReceipt watch() {
        return watch;
    }

    /** What recording the receipt of a renewal makes of it. */
    Change<?> finishing(UUID renewal) {
        return renewals.finishing(renewal, UUID.randomUUID());
    }

    SimCards cards() {
        return cards;
    }

    /** With the user's own validity tables. */
    Guide guide() {
        return knowledge.extend(shipped);
    }

    /** All but the one with this id. */
    Stream<Receipt> others(UUID id) {
        return log.records().get().stream().filter(receipt -> !receipt.id().equals(id));
    }

    /** Runs whenever any of it changes. */
    void follow(Runnable changed) {
        watch.follow(changed);
        log.records().subscribe(changed);
        knowledge.known().subscribe(changed);
    }

    /** The receipt of this number that was paid last. */
    Optional<Receipt> last(PhoneNumber number) {
        return of(number).min(ReceiptOrder.NEWEST_FIRST);
    }

    /** The latest of this number that says for how many days. */
    Optional<Receipt> lastInDays(PhoneNumber number) {
        return of(number)
                .filter(receipt -> receipt.validity() instanceof Validity.Days)
                .min(ReceiptOrder.NEWEST_FIRST);
    }

    /** The card that speaks for this number. */
    Optional<SimCard> card(PhoneNumber number) {
        return cards.list().get().primaryCard(number);
    }

    /** The operator that the number's card goes by, be it on the list already or not. */
    Optional<Operator> operator(PhoneNumber number) {
        return guide().operatorOf(number, cards.list().get());
    }

    /** The operator of the number's prefix, where its card goes by another. */
    Optional<Operator> otherOperatorOfPrefix(PhoneNumber number) {
        return card(number).flatMap(guide()::otherOperatorOfPrefix);
    }

    /** That the latest top-up came when this number counted as lost already; empty if no card is to keep it. */
    Optional<LateTopUp> lateTopUp(PhoneNumber number, LocalDate today) {
        return card(number)
                .filter(card -> card.status().keepsNumber())
                .flatMap(card -> LateTopUp.of(of(number).toList(), operator(number), guide(), today));
    }

    /** What the typed end of this receipt tells of the operator's table. */
    Optional<LearnedValidity> learnedFrom(Receipt receipt) {
        PhoneNumber number = receipt.number();
        return LearnedValidity.of(receipt, of(number).toList(), operator(number), guide());
    }

    /** Adds a row to the user's own table. */
    void learn(OwnValidity row, Consumer<EditResult> done) {
        knowledge.put(row, done);
    }

    /** The clocks of this number as everything recorded leaves them. */
    Clocks clocks(PhoneNumber number, LocalDate today) {
        return read(of(number), number, today);
    }

    /** The same, were this receipt recorded. */
    Clocks clocksWith(Receipt receipt, LocalDate today) {
        Stream<Receipt> others =
                of(receipt.number()).filter(other -> !other.id().equals(receipt.id()));
        return read(Stream.concat(others, Stream.of(receipt)), receipt.number(), today);
    }

    private Clocks read(Stream<Receipt> receipts, PhoneNumber number, LocalDate today) {
        return Clocks.compute(receipts.toList(), operator(number), guide(), today);
    }

    private Stream<Receipt> of(PhoneNumber number) {
        return log.records().get().stream().filter(receipt -> receipt.number().equals(number));
    }
}

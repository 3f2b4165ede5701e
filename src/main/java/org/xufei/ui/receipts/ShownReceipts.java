package org.xufei.ui.receipts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.xufei.domain.Money;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptIndex;
import org.xufei.domain.receipt.ReceiptOrder;
import org.xufei.domain.receipt.ReceiptSearch;
import org.xufei.domain.receipt.Totals;
import org.xufei.state.Background;
import org.xufei.state.ReceiptLog;
import org.xufei.ui.PurchaseKinds;

/**
 * The receipts of the log that are found by a search, in the order asked for. With many of them that takes longer than a frame, so it is
 * thought out in the background; until then what was found before is shown. Only the answer to the latest question is ever shown.
 */
public final class ShownReceipts {

    private final ReceiptLog log;
    private final Guide guide;
    private final Background thinking;
    private final Map<Purchase.Kind, String> kinds = PurchaseKinds.inEveryLanguage();

    private final StringProperty search = new SimpleStringProperty("");
    private ReceiptOrder order = ReceiptOrder.PAID_AT;
    private boolean descending = true;

    private Answer answer = new Answer(0, List.of(), Map.of(), List.of(), 0);
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();

    /** How many questions were asked; written on the FX thread only. */
    private final AtomicInteger asked = new AtomicInteger();

    /** Touched in the background only. */
    private ReceiptIndex index = ReceiptIndex.empty(this::key);

    /** What is wanted. */
    private record Question(
            int number, List<Receipt> receipts, ReceiptOrder order, boolean descending, String search) {}

    /**
     * What was found, out of how many.
     *
     * @param rows by id, where each receipt stands: to search 100,000 for one would take the FX thread half a frame
     */
    private record Answer(int number, List<Receipt> found, Map<UUID, Integer> rows, List<Money> totals, int outOf) {}

    /** @param thinking runs one thought after the other; not where files are written, for a search does not wait for a disk */
    public ShownReceipts(ReceiptLog log, Guide guide, Background thinking) {
        this.log = log;
        this.guide = guide;
        this.thinking = thinking;
        log.receipts().subscribe(receipts -> ask());
        search.subscribe(this::ask);
    }

    ReceiptLog log() {
        return log;
    }

    StringProperty search() {
        return search;
    }

    /** Immutable; another list with every {@link #revision}. */
    List<Receipt> list() {
        return answer.found();
    }

    /** What the receipts shown add up to. */
    List<Money> totals() {
        return answer.totals();
    }

    /** Out of how many receipts these were found. */
    int outOf() {
        return answer.outOf();
    }

    /** Changes whenever other receipts are shown, or the same in another order. */
    ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /** False while something else is about to be shown. */
    boolean isUpToDate() {
        return answer.number() == asked.get();
    }

    ReceiptOrder order() {
        return order;
    }

    boolean isDescending() {
        return descending;
    }

    void sort(ReceiptOrder newOrder, boolean newDescending) {
        order = newOrder;
        descending = newDescending;
        ask();
    }

    /** Whether the search finds this receipt, be it in the log already or not. */
    boolean finds(Receipt receipt) {
        return ReceiptSearch.forWords(search.get()).matches(key(receipt));
    }

    /** Where the receipt stands in the list; empty if it does not. */
    Optional<Integer> rowOf(UUID id) {
        return Optional.ofNullable(answer.rows().get(id));
    }

    /** The one below, or above if it is the last: where to go on when it is deleted. */
    Optional<Receipt> neighbourOf(Receipt receipt) {
        int below = rowOf(receipt.id()).orElse(-1) + 1;
        int neighbour = below < list().size() ? below : below - 2;
        return neighbour < 0 ? Optional.empty() : Optional.of(list().get(neighbour));
    }

    private void ask() {
        Question question =
                new Question(asked.incrementAndGet(), log.receipts().get(), order, descending, search.get());
        thinking.run(
                () -> isLatest(question.number()) ? Optional.of(answer(question)) : Optional.<Answer>empty(),
                found -> found.filter(latest -> isLatest(latest.number())).ifPresent(this::show),
                // What was found before stays; the defect is told by whoever logs it.
                () -> {});
    }

    private boolean isLatest(int number) {
        return number == asked.get();
    }

    private Answer answer(Question question) {
        index = index.sortedBy(question.order(), question.descending()).of(question.receipts());
        List<Receipt> found = index.find(ReceiptSearch.forWords(question.search()));
        Map<UUID, Integer> rows = new HashMap<>(found.size() * 2);
        for (int row = 0; row < found.size(); row++) {
            rows.put(found.get(row).id(), row);
        }
        return new Answer(
                question.number(),
                found,
                rows,
                Totals.of(found),
                question.receipts().size());
    }

    private void show(Answer latest) {
        answer = latest;
        revision.set(revision.get() + 1);
    }

    private String key(Receipt receipt) {
        return ReceiptSearch.key(
                receipt, guide, kinds.getOrDefault(receipt.purchase().kind(), ""));
    }
}

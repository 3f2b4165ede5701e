package org.xufei.ui.receipts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.xufei.domain.Money;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.listing.ReceiptListing;
import org.xufei.domain.receipt.Facet;
import org.xufei.domain.receipt.ListedReceipt;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptFilter;
import org.xufei.domain.receipt.ReceiptIndex;
import org.xufei.domain.receipt.ReceiptOrder;
import org.xufei.domain.receipt.ReceiptSearch;
import org.xufei.domain.receipt.Totals;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.Background;
import org.xufei.state.ReceiptLog;
import org.xufei.state.SimCards;

/**
 * The receipts of the log that a search finds and a filter shows, in the order asked for. With many of them that takes longer than a
 * frame, so it is computed in the background; until then what was found before is shown. Only the answer to the latest question is ever
 * shown.
 */
public final class ShownReceipts {

    private final ReceiptLog log;
    private final SimCards cards;
    private final Guide guide;
    private final Background thinking;
    private final SearchedWords words = new SearchedWords();

    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<ReceiptFilter> filter = new SimpleObjectProperty<>(ReceiptFilter.NONE);
    private ReceiptOrder order = ReceiptOrder.PAID_AT;
    private boolean descending = true;

    private Answer answer = new Answer(0, ReceiptIndex.Found.NOTHING, List.of(), Map.of(), List.of(), List.of(), 0);
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();

    /** How many questions were asked; written on the FX thread only. */
    private final AtomicInteger asked = new AtomicInteger();

    /** Touched in the background only. */
    private Listed listed = new Listed(List.of(), List.of(), List.of());

    /** Touched in the background only. */
    private ReceiptIndex index = ReceiptIndex.empty(this::key);

    /** What is wanted. */
    private record Question(
            int number,
            List<Receipt> receipts,
            List<SimCard> cards,
            ReceiptOrder order,
            boolean descending,
            String search,
            ReceiptFilter filter) {}

    /** What is told of the receipts beside what stands on them, and from which lists. */
    private record Listed(List<Receipt> receipts, List<SimCard> cards, List<ListedReceipt> all) {

        /** Each change of a list is another list. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Question question) {
            return receipts == question.receipts() && cards == question.cards();
        }
    }

    /**
     * What was found, out of how many.
     *
     * @param rows by id, where each receipt stands: to search 100,000 for one would take the FX thread half a frame
     */
    private record Answer(
            int number,
            ReceiptIndex.Found found,
            List<Receipt> receipts,
            Map<UUID, Integer> rows,
            List<Money> totals,
            List<Money> largest,
            int outOf) {}

    /** @param thinking runs one thought after the other; not where files are written, for a search does not wait for a disk */
    public ShownReceipts(ReceiptLog log, SimCards cards, Guide guide, Background thinking) {
        this.log = log;
        this.cards = cards;
        this.guide = guide;
        this.thinking = thinking;
        log.records().subscribe(this::ask);
        cards.list().subscribe(this::ask);
        filter.subscribe(this::ask);
        search.subscribe(this::ask);
        ask();
    }

    ReceiptLog log() {
        return log;
    }

    StringProperty search() {
        return search;
    }

    ObjectProperty<ReceiptFilter> filter() {
        return filter;
    }

    /** Immutable; another list with every {@link #revision}. */
    List<Receipt> list() {
        return answer.receipts();
    }

    /** What is told of a receipt beside what stands on it; nothing of one that is not shown. */
    ListedReceipt details(Receipt receipt) {
        return rowOf(receipt.id())
                .map(row -> answer.found().receipts().get(row))
                .orElseGet(() -> ListedReceipt.withoutCard(receipt));
    }

    /** How many receipts each value of a facet would show, if none of them were chosen yet; those without any are left out. */
    Map<String, Integer> counts(Facet facet) {
        return answer.found().counts().getOrDefault(facet, Map.of());
    }

    /** What the receipts shown add up to. */
    List<Money> totals() {
        return answer.totals();
    }

    /** The largest amounts among the receipts shown. */
    List<Money> largest() {
        return answer.largest();
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

    /** Lets go of the words and of the facets that hide this receipt, be it in the log already or not. */
    void uncover(Receipt receipt) {
        ListedReceipt told = ReceiptListing.of(receipt, cards.list().get().all());
        if (!ReceiptSearch.forWords(search.get()).matches(key(told))) {
            search.set("");
        }
        ReceiptFilter wider = filter.get();
        for (Facet facet : Facet.values()) {
            boolean hides = !wider.of(facet).isEmpty() && !wider.of(facet).contains(facet.of(told));
            wider = hides ? wider.without(facet) : wider;
        }
        filter.set(wider);
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
        Question question = new Question(
                asked.incrementAndGet(),
                log.records().get(),
                cards.list().get().all(),
                order,
                descending,
                search.get(),
                filter.get());
        thinking.run(
                () -> isLatest(question.number()) ? Optional.of(answer(question)) : Optional.<Answer>empty(),
                found -> found.filter(latest -> isLatest(latest.number())).ifPresent(latest -> {
                    answer = latest;
                    revision.set(revision.get() + 1);
                }),
                // What was found before stays; the defect is logged.
                () -> {});
    }

    private boolean isLatest(int number) {
        return number == asked.get();
    }

    private Answer answer(Question question) {
        if (!listed.isOf(question)) {
            listed = new Listed(
                    question.receipts(), question.cards(), ReceiptListing.of(question.receipts(), question.cards()));
        }
        index = index.sortedBy(question.order(), question.descending()).of(listed.all());
        ReceiptIndex.Found found = index.find(ReceiptSearch.forWords(question.search()), question.filter());
        List<Receipt> receipts =
                found.receipts().stream().map(ListedReceipt::receipt).toList();
        Map<UUID, Integer> rows = new HashMap<>(receipts.size() * 2);
        for (int row = 0; row < receipts.size(); row++) {
            rows.put(receipts.get(row).id(), row);
        }
        return new Answer(
                question.number(),
                found,
                receipts,
                rows,
                Totals.of(receipts),
                Totals.largest(receipts),
                question.receipts().size());
    }

    private String key(ListedReceipt of) {
        try {
            return ReceiptSearch.key(of.receipt(), guide, words.of(of));
        } catch (RuntimeException defect) {
            // Costs this receipt the search, and no other its row.
            thinking.told(defect);
            return "";
        }
    }
}

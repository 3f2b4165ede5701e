package org.xufei.ui.receipts;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.xufei.domain.receipt.Facet;
import org.xufei.domain.receipt.ReceiptFilter;
import org.xufei.domain.receipt.ReceiptOrder;
import org.xufei.domain.receipt.ReceiptSearch;
import org.xufei.domain.receipt.ReceiptsLayout;
import org.xufei.state.Settings;

/** Decides by what the receipts are sorted and filtered and how their columns stand, and remembers it for the next start. */
public final class ReceiptListViewModel {

    private final ShownReceipts shown;
    private final Settings settings;

    ReceiptListViewModel(ShownReceipts shown, Settings settings) {
        this.shown = shown;
        this.settings = settings;
        ReceiptsLayout layout = settings.preferences().get().receipts();
        shown.sort(layout.order(), layout.descending());
        shown.filter().set(layout.filter());
        shown.filter()
                .subscribe(filter -> settings.change(preferences ->
                        preferences.withReceipts(preferences.receipts().withFilter(filter))));
    }

    /** What the receipts are sorted by. */
    public ReceiptOrder order() {
        return shown.order();
    }

    public boolean isDescending() {
        return shown.isDescending();
    }

    /** Sorts the receipts, now and after the next start. */
    public void sort(ReceiptOrder order, boolean descending) {
        shown.sort(order, descending);
        settings.change(
                preferences -> preferences.withReceipts(preferences.receipts().sortedBy(order, descending)));
    }

    void sortAsUsual() {
        sort(ReceiptsLayout.DEFAULT.order(), ReceiptsLayout.DEFAULT.descending());
    }

    public ReadOnlyObjectProperty<ReceiptFilter> filter() {
        return shown.filter();
    }

    /** Shows receipts with this value of a facet, among others chosen of it, or no longer. */
    public void choose(Facet facet, String value, boolean isChosen) {
        shown.filter().set(shown.filter().get().with(facet, value, isChosen));
    }

    void clearFilter(Facet facet) {
        shown.filter().set(shown.filter().get().without(facet));
    }

    void clearFilter() {
        shown.filter().set(ReceiptFilter.NONE);
    }

    /** How many receipts each value of a facet would show; those without any are left out. */
    Map<String, Integer> counts(Facet facet) {
        return shown.counts(facet);
    }

    /** How the columns stand; empty while they stand as at first. */
    List<ReceiptsLayout.Column> columns() {
        return settings.preferences().get().receipts().columns();
    }

    /** Keeps how the columns stand for the next start. */
    void arrange(List<ReceiptsLayout.Column> columns) {
        settings.change(
                preferences -> preferences.withReceipts(preferences.receipts().withColumns(columns)));
    }

    /** Whether there are receipts, but none that the filter shows. */
    boolean isFilteredAway() {
        return shown.outOf() > 0
                && shown.list().isEmpty()
                && !shown.filter().get().isEmpty();
    }

    /** Shows what another room asks for, and nothing but that. */
    void find(String words) {
        Optional<String> month = ReceiptSearch.monthIn(words).map(YearMonth::toString);
        shown.filter()
                .set(month.map(asked -> ReceiptFilter.NONE.with(Facet.MONTH, asked, true))
                        .orElse(ReceiptFilter.NONE));
        shown.search().set(month.isPresent() ? "" : words);
    }
}

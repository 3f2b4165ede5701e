package org.xufei.storage.shapes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.receipt.Facet;
import org.xufei.domain.receipt.ReceiptFilter;
import org.xufei.domain.receipt.ReceiptOrder;
import org.xufei.domain.receipt.ReceiptsLayout;
import org.xufei.json.Unknown;

/**
 * How the list of receipts looks, in the settings; left out while it looks as it does at first. A word that this version does not know is
 * no fault: a newer version has more to sort and filter by, and a list that looks otherwise loses nothing.
 */
record ReceiptsLayoutJson(
        @Nullable String sortedBy,
        @Nullable Boolean descending,
        @Nullable List<ColumnJson> columns,
        @Nullable List<FilterJson> filters,
        Unknown unknown) {

    /** In pixels. */
    private static final int WIDEST = 10_000;

    record ColumnJson(String column, int width, boolean hidden, Unknown unknown) {

        static ColumnJson of(ReceiptsLayout.Column column) {
            return new ColumnJson(JsonValues.word(column.column()), column.width(), column.isHidden(), Unknown.NOTHING);
        }

        boolean isNewer() {
            return toDomain().isEmpty();
        }

        Optional<ReceiptsLayout.Column> toDomain() {
            return JsonValues.known(ReceiptOrder.class, column)
                    .map(known -> new ReceiptsLayout.Column(known, Math.max(0, Math.min(width, WIDEST)), hidden));
        }
    }

    /** @param values of which a receipt must have one */
    record FilterJson(String facet, List<String> values, Unknown unknown) {

        boolean isNewer() {
            return JsonValues.known(Facet.class, facet).isEmpty();
        }
    }

    static @Nullable ReceiptsLayoutJson of(ReceiptsLayout layout) {
        ReceiptsLayout usual = ReceiptsLayout.DEFAULT;
        if (layout.equals(usual)) {
            return null;
        }
        List<ColumnJson> columns = layout.columns().stream().map(ColumnJson::of).toList();
        List<FilterJson> filters = layout.filter().chosen().entrySet().stream()
                .map(entry ->
                        new FilterJson(JsonValues.word(entry.getKey()), List.copyOf(entry.getValue()), Unknown.NOTHING))
                .toList();
        return new ReceiptsLayoutJson(
                JsonValues.word(layout.order()),
                layout.descending(),
                columns.isEmpty() ? null : columns,
                filters.isEmpty() ? null : filters,
                Unknown.NOTHING);
    }

    /** Whether a newer version wrote what this one does not know. */
    boolean hasUnknown() {
        return !unknown.isEmpty()
                || all(columns).stream().anyMatch(ColumnJson::isNewer)
                || all(filters).stream().anyMatch(FilterJson::isNewer);
    }

    /** What a newer version knew of the list stays, also where it looks as it does at first again. */
    static @Nullable ReceiptsLayoutJson withUnknownOf(
            @Nullable ReceiptsLayoutJson earlier, @Nullable ReceiptsLayoutJson now) {
        if (earlier == null || !earlier.hasUnknown()) {
            return now;
        }
        return new ReceiptsLayoutJson(
                now == null ? null : now.sortedBy,
                now == null ? null : now.descending,
                with(now == null ? null : now.columns, all(earlier.columns), ColumnJson::isNewer),
                with(now == null ? null : now.filters, all(earlier.filters), FilterJson::isNewer),
                earlier.unknown);
    }

    private static <T> @Nullable List<T> with(@Nullable List<T> now, List<T> earlier, Predicate<T> isNewer) {
        List<T> kept = Stream.concat(all(now).stream(), earlier.stream().filter(isNewer))
                .toList();
        return kept.isEmpty() ? null : kept;
    }

    private static <T> List<T> all(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    ReceiptsLayout toDomain() {
        ReceiptsLayout usual = ReceiptsLayout.DEFAULT;
        Optional<ReceiptOrder> order = JsonValues.known(ReceiptOrder.class, sortedBy);
        ReceiptsLayout sorted =
                order.isPresent() && descending != null ? usual.sortedBy(order.get(), descending) : usual;
        List<ReceiptsLayout.Column> arranged = all(columns).stream()
                .map(ColumnJson::toDomain)
                .flatMap(Optional::stream)
                .toList();
        ReceiptFilter filter = ReceiptFilter.NONE;
        for (FilterJson each : all(filters)) {
            Optional<Facet> facet = JsonValues.known(Facet.class, each.facet());
            if (facet.isPresent()) {
                filter = filter.with(
                        facet.get(),
                        new HashSet<>(
                                each.values().stream().map(ValueLimits::line).toList()));
            }
        }
        return sorted.withColumns(arranged).withFilter(filter);
    }
}

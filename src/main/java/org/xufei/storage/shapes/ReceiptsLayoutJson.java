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
import org.xufei.json.Extensible;
import org.xufei.json.WithUnknownKeys;
import org.xufei.storage.format.ValueLimit;

/**
 * How the list of receipts looks, in the settings; left out while it looks as it does at first. A word that this version does not know is
 * no fault: a newer version has more to sort and filter by, and a list that looks otherwise loses nothing.
 */
record ReceiptsLayoutJson(
        @Nullable String sortedBy,
        @Nullable Boolean descending,
        @Nullable List<WithUnknownKeys<ColumnJson>> columns,
        @Nullable List<WithUnknownKeys<FilterJson>> filters)
        implements Extensible {

    /** In pixels. */
    private static final int WIDEST = 10_000;

    record ColumnJson(String column, int width, boolean hidden) implements Extensible {

        static ColumnJson of(ReceiptsLayout.Column column) {
            return new ColumnJson(JsonValues.word(column.column()), column.width(), column.isHidden());
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
    record FilterJson(String facet, List<String> values) implements Extensible {

        boolean isNewer() {
            return JsonValues.known(Facet.class, facet).isEmpty();
        }
    }

    static @Nullable ReceiptsLayoutJson of(ReceiptsLayout layout) {
        ReceiptsLayout usual = ReceiptsLayout.DEFAULT;
        if (layout.equals(usual)) {
            return null;
        }
        return new ReceiptsLayoutJson(
                JsonValues.word(layout.order()),
                layout.descending(),
                orAbsent(layout.columns().stream().map(ColumnJson::of).map(WithUnknownKeys::of)),
                orAbsent(layout.filter().chosen().entrySet().stream()
                        .map(chosen -> new FilterJson(JsonValues.word(chosen.getKey()), List.copyOf(chosen.getValue())))
                        .map(WithUnknownKeys::of)));
    }

    private static <T> @Nullable List<T> orAbsent(Stream<T> items) {
        List<T> all = items.toList();
        return all.isEmpty() ? null : all;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** Whether a newer version wrote what this one does not know. */
    static boolean saysMore(WithUnknownKeys<ReceiptsLayoutJson> layout) {
        return layout.hasUnknown()
                || orEmpty(layout.shape().columns).stream()
                        .anyMatch(column -> column.shape().isNewer())
                || orEmpty(layout.shape().filters).stream()
                        .anyMatch(filter -> filter.shape().isNewer());
    }

    /** What a newer version knew of the list stays, also where it looks as it does at first again. */
    static @Nullable WithUnknownKeys<ReceiptsLayoutJson> withNewerOf(
            @Nullable WithUnknownKeys<ReceiptsLayoutJson> earlier, @Nullable WithUnknownKeys<ReceiptsLayoutJson> now) {
        if (earlier == null || !saysMore(earlier)) {
            return now;
        }
        ReceiptsLayoutJson shape = now == null ? new ReceiptsLayoutJson(null, null, null, null) : now.shape();
        return new WithUnknownKeys<>(
                new ReceiptsLayoutJson(
                        shape.sortedBy,
                        shape.descending,
                        with(shape.columns, earlier.shape().columns, ColumnJson::isNewer),
                        with(shape.filters, earlier.shape().filters, FilterJson::isNewer)),
                earlier.unknown());
    }

    private static <T> @Nullable List<WithUnknownKeys<T>> with(
            @Nullable List<WithUnknownKeys<T>> now, @Nullable List<WithUnknownKeys<T>> earlier, Predicate<T> isNewer) {
        return orAbsent(Stream.concat(
                orEmpty(now).stream(), orEmpty(earlier).stream().filter(item -> isNewer.test(item.shape()))));
    }

    ReceiptsLayout toDomain() {
        ReceiptsLayout usual = ReceiptsLayout.DEFAULT;
        Optional<ReceiptOrder> order = JsonValues.known(ReceiptOrder.class, sortedBy);
        ReceiptsLayout sorted =
                order.isPresent() && descending != null ? usual.sortedBy(order.get(), descending) : usual;
        List<ReceiptsLayout.Column> arranged = orEmpty(columns).stream()
                .map(column -> column.shape().toDomain())
                .flatMap(Optional::stream)
                .toList();
        ReceiptFilter filter = ReceiptFilter.NONE;
        for (WithUnknownKeys<FilterJson> each : orEmpty(filters)) {
            Optional<Facet> facet = JsonValues.known(Facet.class, each.shape().facet());
            if (facet.isPresent()) {
                filter = filter.with(
                        facet.get(),
                        new HashSet<>(each.shape().values().stream()
                                .map(ValueLimit::line)
                                .toList()));
            }
        }
        return sorted.withColumns(arranged).withFilter(filter);
    }
}

package org.xufei.content;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.PaymentKind;
import org.xufei.domain.guide.ValidityTable;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/**
 * What a guide of the first version does not say, taken from the bundled one by id. A guide of the second has no gaps: what is not there
 * is missing.
 *
 * @param bundled empty for the second version
 */
record FirstVersionDefaults(Optional<Guide> bundled) {

    static final FirstVersionDefaults NONE = new FirstVersionDefaults(Optional.empty());

    /** Of a channel; none where the bundled guide has no such channel, since then they are not known. */
    Set<PaymentKind> payments(String channel, JsonPlace place) throws JsonFault {
        return bundledGuide(place).channel(channel).map(Channel::payments).orElse(Set.of());
    }

    OfOperator of(String operator) {
        return new OfOperator(this, operator);
    }

    private Guide bundledGuide(JsonPlace place) throws JsonFault {
        return bundled.orElseThrow(() -> place.fault(JsonFault.Kind.MISSING));
    }

    /** What is not said of an operator with this id. */
    record OfOperator(FirstVersionDefaults gaps, String operator) {

        /**
         * The channels of a table: those of the bundled table of this operator that lists most of its amounts, as far as the guide has
         * them. A table that is like none of them holds for every channel, as it did in the first version.
         */
        Set<String> channels(List<ValidityTable.Row> rows, IdIndex<Channel> known, JsonPlace place) throws JsonFault {
            Set<String> all = new HashSet<>();
            known.ids().forEach(all::add);
            Set<String> bundled =
                    gaps.bundledGuide(place).operator(operator).map(Operator::validity).orElse(List.of()).stream()
                            .filter(table -> alike(table, rows) > 0)
                            .max(Comparator.comparingLong(table -> alike(table, rows)))
                            .map(ValidityTable::channels)
                            .orElse(Set.of());
            Set<String> both = new HashSet<>(all);
            both.retainAll(bundled);
            return both.isEmpty() ? all : both;
        }

        private static long alike(ValidityTable table, List<ValidityTable.Row> rows) {
            return table.rows().stream()
                    .filter(row -> rows.stream()
                            .anyMatch(other -> other.from().equals(row.from())
                                    && other.to().equals(row.to())))
                    .count();
        }
    }
}

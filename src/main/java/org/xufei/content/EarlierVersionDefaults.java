package org.xufei.content;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.ChannelFact;
import org.xufei.domain.guide.ChannelService;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.PaymentKind;
import org.xufei.domain.guide.ReferenceSections;
import org.xufei.domain.guide.ValidityTable;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/**
 * What a guide of an earlier version could not say yet, taken from the bundled one by id. What its version could say is missing if it is
 * not there.
 *
 * @param version of the guide that is read
 * @param bundled only if that is not the latest version
 */
record EarlierVersionDefaults(int version, Optional<Guide> bundled) {

    /** Without kinds of payment and without the channels of validity tables. */
    static final int FIRST = 1;

    /** Without what stands in {@link ReferenceSections}. */
    static final int SECOND = 2;

    static final int LATEST = 3;

    static EarlierVersionDefaults of(int version, Supplier<Guide> bundled) {
        boolean needed = version >= FIRST && version < LATEST;
        return new EarlierVersionDefaults(version, needed ? Optional.of(bundled.get()) : Optional.empty());
    }

    /**
     * The guide from which to take what one of version {@code last} or earlier does not say.
     *
     * @param place where it would stand
     * @throws JsonFault if the version could say it
     */
    Guide bundledUpTo(int last, JsonPlace place) throws JsonFault {
        return bundled.filter(guide -> version <= last).orElseThrow(() -> place.fault(JsonFault.Kind.MISSING));
    }

    /** Of a channel; none where the bundled guide has no such channel, since then they are not known. */
    Set<PaymentKind> payments(String channel, JsonPlace place) throws JsonFault {
        return bundledUpTo(FIRST, place).channel(channel).map(Channel::payments).orElse(Set.of());
    }

    /** Of a channel; none where the bundled guide has no such channel, since then nothing is known of it. */
    List<ChannelFact> channelFacts(String channel, JsonPlace place) throws JsonFault {
        return bundledUpTo(SECOND, place).channel(channel).map(Channel::facts).orElse(List.of());
    }

    OfOperator of(String operator) {
        return new OfOperator(this, operator);
    }

    /** What is not said of an operator with this id. */
    record OfOperator(EarlierVersionDefaults gaps, String operator) {

        /**
         * The channels of a table: those of the bundled table of this operator that lists most of its amounts, as far as the guide has
         * them. A table that is like none of them holds for every channel, as it did in the first version.
         */
        Set<String> channels(List<ValidityTable.Row> rows, IdIndex<Channel> known, JsonPlace place) throws JsonFault {
            Set<String> all = new HashSet<>();
            known.ids().forEach(all::add);
            Set<String> bundled =
                    gaps.bundledUpTo(FIRST, place).operator(operator).map(Operator::validity).orElse(List.of()).stream()
                            .filter(table -> alike(table, rows) > 0)
                            .max(Comparator.comparingLong(table -> alike(table, rows)))
                            .map(ValidityTable::channels)
                            .orElse(Set.of());
            Set<String> both = new HashSet<>(all);
            both.retainAll(bundled);
            return both.isEmpty() ? all : both;
        }

        /** What the bundled guide knows of the channel at this operator in particular; a guide of the latest version need not say anything. */
        List<ChannelFact> channelFacts(Channel channel) {
            return gaps.bundled()
                    .flatMap(guide -> guide.operator(operator))
                    .map(known -> known.services().get(channel.id()))
                    .map(ChannelService::facts)
                    .orElse(List.of());
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

package org.xufei.ui.renew;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.Evidence;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.SourceDate;
import org.xufei.ui.Message;

/** What the steps of a channel rest on, in one line. */
final class ChannelBasis {

    private ChannelBasis() {}

    /** @param checkedOn the day on which the user found it to be true */
    static Message of(Channel channel, Optional<Operator> operator, Optional<LocalDate> checkedOn) {
        List<Evidence> all = new ArrayList<>(List.of(channel.evidence()));
        operator.ifPresent(of -> all.add(of.service(channel).evidence()));
        long sources = all.stream()
                .flatMap(evidence -> evidence.sources().stream())
                .distinct()
                .count();
        if (checkedOn.isPresent()) {
            return Message.of("renew.basis.checked", sources, checkedOn.get());
        }
        Message confidence = switch (all.stream()
                .map(Evidence::confidence)
                .max(Comparator.naturalOrder())
                .orElseThrow()) {
            case HIGH -> Message.of("evidence.confidence.high");
            case MEDIUM -> Message.of("evidence.confidence.medium");
            case LOW -> Message.of("evidence.confidence.low");
        };
        return all.stream()
                .filter(evidence -> !evidence.asOf().isKnown())
                .map(Evidence::read)
                .min(Comparator.naturalOrder())
                .map(read -> Message.of("renew.basis.undated", sources, confidence, read))
                .orElseGet(() -> Message.of(
                        "renew.basis.dated",
                        sources,
                        confidence,
                        all.stream()
                                .map(Evidence::asOf)
                                .min(Comparator.comparing(SourceDate::date))
                                .orElseThrow()));
    }
}

package org.xufei.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.Iccid;
import org.xufei.domain.sim.SimCard;
import org.xufei.ui.Message;

/** What is said of a SIM card. */
final class CardDescriber implements RecordDescriber<SimCard> {

    private final Guide guide;

    CardDescriber(Guide guide) {
        this.guide = guide;
    }

    @Override
    public Message line(SimCard card) {
        String details = Stream.of(
                        card.nickname(),
                        operatorName(card).orElse(""),
                        card.custody().holder(),
                        card.custody().group(),
                        card.custody().place())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return details.isEmpty()
                ? Message.of("settings.card.bare", card.number())
                : Message.of("settings.card", card.number(), details);
    }

    @Override
    public List<FieldChange> changes(SimCard before, SimCard after) {
        return new Comparison<>(before, after)
                .field("settings.change.number", SimCard::number)
                .text("settings.change.nickname", SimCard::nickname)
                .field("settings.change.operator", card -> RecordDescriber.orNothing(operatorName(card)))
                .text("settings.change.holder", card -> card.custody().holder())
                .text("settings.change.group", card -> card.custody().group())
                .text("settings.change.place", card -> card.custody().place())
                .field(
                        "settings.change.iccid",
                        card -> RecordDescriber.orNothing(card.iccid().map(Iccid::printed)))
                .text("settings.change.registered", SimCard::registeredName)
                .field("settings.change.leads", card -> leads(card.leadTimes()))
                .text("settings.change.note", SimCard::note)
                .field("settings.change.status", card -> status(card.status()))
                .differences();
    }

    private Optional<String> operatorName(SimCard card) {
        return card.operator()
                .flatMap(guide::operator)
                .or(() -> card.operator().isPresent() ? Optional.empty() : guide.operatorOf(card.number()))
                .map(Operator::name)
                .or(card::operator);
    }

    private static Object leads(Optional<LeadTimes> leads) {
        return leads.<Object>map(times -> times.days().stream()
                        .filter(day -> day != LeadTimes.OVERDUE)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")))
                .orElse(Message.of("settings.card.leads.usual"));
    }

    private static Message status(DeclaredStatus status) {
        if (status instanceof DeclaredStatus.Retired retired) {
            return Message.of("settings.card.since", Message.of("cards.status.retired"), retired.on());
        } else if (status instanceof DeclaredStatus.Lost lost) {
            return Message.of("settings.card.since", Message.of("cards.status.lost"), lost.on());
        } else if (status instanceof DeclaredStatus.Replaced replaced) {
            return Message.of("settings.card.since", Message.of("cards.status.replaced"), replaced.on());
        }
        return Message.of("cards.status.inuse");
    }
}

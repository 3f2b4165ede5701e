package org.xufei.ui.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.Contact;
import org.xufei.domain.guide.DialCode;
import org.xufei.domain.guide.Evidence;
import org.xufei.domain.guide.GraceLadder;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.Source;
import org.xufei.domain.guide.ValidityTable;
import org.xufei.domain.knowledge.FactKey;
import org.xufei.ui.Message;

/** All that the guide says, thing by thing. */
final class GuideEntries {

    private final Guide guide;
    private final List<GuideEntry> entries = new ArrayList<>();

    private GuideEntries(Guide guide) {
        this.guide = guide;
    }

    static List<GuideEntry> of(Guide guide) {
        GuideEntries all = new GuideEntries(guide);
        guide.channels().forEach(all::addChannel);
        guide.commonCodes().forEach(code -> all.addCode(Message.of("guide.about.code.common"), Optional.empty(), code));
        all.addLadder(Message.of("guide.about.ladder.national"), guide.nationalLadder(), Optional.empty());
        guide.operators().forEach(all::addOperator);
        guide.precautions()
                .forEach(precaution -> all.entries.add(GuideEntry.fact(
                        Message.of("guide.about.precaution"),
                        precaution.title(),
                        List.of(precaution.why(), precaution.how()),
                        precaution.evidence(),
                        Optional.of(FactKey.precaution(precaution.id())))));
        guide.tips()
                .forEach(tip -> all.entries.add(GuideEntry.fact(
                        Message.of("guide.about.tip"),
                        tip.title(),
                        List.of(tip.text()),
                        tip.evidence(),
                        Optional.of(FactKey.tip(tip.id())))));
        guide.reference()
                .corrections()
                .forEach(correction -> all.entries.add(GuideEntry.of(
                        GuideSection.CORRECTIONS,
                        Message.of("guide.about.correction"),
                        correction.claim(),
                        List.of(
                                Message.of("guide.correction.right", correction.right()),
                                Message.of("guide.correction.why", correction.why())),
                        Optional.of(correction.evidence()),
                        Optional.empty())));
        all.addSources();
        return List.copyOf(all.entries);
    }

    private void addChannel(Channel channel) {
        entries.add(GuideEntry.fact(
                Message.of("guide.about.channel"),
                channel.name(),
                List.of(
                        channel.summary(),
                        Message.of("renew.channel.goodfor", channel.goodFor()),
                        Message.of("renew.channel.bring", listed(channel.bring())),
                        Message.of("renew.channel.pay", listed(channel.pay())),
                        Message.of("renew.channel.mind", channel.mind())),
                channel.evidence(),
                Optional.of(FactKey.channel(channel.id(), Optional.empty()))));
        channel.steps().forEach(step -> {
            List<Object> lines = new ArrayList<>(List.of(step.detail()));
            step.codes().forEach(code -> lines.add(code.code()));
            entries.add(GuideEntry.fact(
                    Message.of("guide.about.step", channel.name()),
                    step.title(),
                    lines,
                    channel.evidence(),
                    Optional.empty()));
        });
    }

    private static Object listed(List<LocalizedText> items) {
        return items.stream()
                .<Object>map(item -> item)
                .reduce((list, item) -> Message.of("guide.list", list, item))
                .orElse("");
    }

    private void addCode(Message about, Optional<String> operator, DialCode code) {
        entries.add(GuideEntry.fact(
                about,
                code.code(),
                List.of(code.purpose(), code.expect()),
                code.evidence(),
                Optional.of(FactKey.code(operator, code.id()))));
    }

    private void addOperator(Operator operator) {
        String id = operator.id();
        entries.add(GuideEntry.fact(
                Message.of("guide.about.operator"),
                operator.name(),
                List.of(operator.about()),
                operator.evidence(),
                Optional.of(FactKey.operator(id))));
        entries.add(GuideEntry.fact(
                Message.of("guide.about.prefixes", operator.name()),
                String.join("  ", operator.prefixes().values()),
                List.of(),
                operator.prefixes().evidence(),
                Optional.of(FactKey.prefixes(id))));
        guide.channels()
                .forEach(channel -> entries.add(GuideEntry.fact(
                        Message.of("guide.about.service", operator.name()),
                        channel.name(),
                        List.of(operator.service(channel).note()),
                        operator.service(channel).evidence(),
                        Optional.of(FactKey.channel(channel.id(), Optional.of(id))))));
        operator.codes()
                .forEach(code -> addCode(Message.of("guide.about.code", operator.name()), Optional.of(id), code));
        operator.contacts().forEach(contact -> addContact(operator, contact));
        operator.validity().forEach(table -> addValidity(operator, table));
        operator.ladder()
                .ifPresent(ladder ->
                        addLadder(Message.of("guide.about.ladder", operator.name()), ladder, Optional.of(id)));
    }

    private void addContact(Operator operator, Contact contact) {
        entries.add(GuideEntry.fact(
                Message.of("guide.about.contact", operator.name()),
                contact.value(),
                List.of(contact.note()),
                contact.evidence(),
                Optional.of(FactKey.contact(operator.id(), contact.value()))));
    }

    private void addValidity(Operator operator, ValidityTable table) {
        List<Message> rows = table.rows().stream()
                .map(row -> row.from().equals(row.to())
                        ? Message.of("guide.validity.row", row.from(), row.days())
                        : Message.of("guide.validity.range", row.from(), row.to(), row.days()))
                .toList();
        entries.add(GuideEntry.fact(
                Message.of("guide.about.validity", operator.name()),
                table.means(),
                rows,
                table.evidence(),
                Optional.of(FactKey.validity(operator.id(), table.channels()))));
    }

    private void addLadder(Message about, GraceLadder ladder, Optional<String> operator) {
        entries.add(GuideEntry.fact(
                about, ladder.note(), List.of(), ladder.evidence(), Optional.of(FactKey.ladder(operator))));
    }

    /** Each with what rests on it. */
    private void addSources() {
        Map<Source, List<Object>> resting = new LinkedHashMap<>();
        guide.sources().forEach(source -> resting.put(source, new ArrayList<>()));
        entries.forEach(entry -> entry.evidence()
                .ifPresent(evidence -> evidence.sources()
                        .forEach(source -> resting.computeIfAbsent(source, any -> new ArrayList<>())
                                .add(fact(entry, evidence)))));
        resting.forEach((source, facts) -> {
            List<Object> lines = new ArrayList<>();
            lines.add(Message.of(source.old() ? "guide.source.read.old" : "guide.source.read", source.read()));
            lines.add(Message.of("guide.source.facts", facts.size()));
            facts.stream().distinct().forEach(fact -> lines.add(fact));
            entries.add(GuideEntry.of(
                            GuideSection.SOURCES,
                            Message.of("guide.about.source"),
                            source.title(),
                            lines,
                            Optional.empty(),
                            Optional.empty())
                    .withLink(source.link()));
        });
    }

    private static Message fact(GuideEntry entry, Evidence evidence) {
        return evidence.asOf().isKnown()
                ? Message.of("guide.source.fact", entry.about(), entry.title(), evidence.asOf())
                : Message.of("guide.source.fact.undated", entry.about(), entry.title());
    }

    /** What something of the guide is called; its id if the guide does not know it. */
    static Object channelName(Guide guide, String id) {
        return guide.channel(id).<Object>map(Channel::name).orElse(id);
    }

    /** Likewise. */
    static Object operatorName(Guide guide, String id) {
        return guide.operator(id).<Object>map(Operator::name).orElse(id);
    }
}

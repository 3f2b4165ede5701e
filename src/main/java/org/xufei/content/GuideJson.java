package org.xufei.content;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.calendar.HolidayTable;
import org.xufei.domain.calendar.ShopHours;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.Correction;
import org.xufei.domain.guide.CounterHelp;
import org.xufei.domain.guide.DialCode;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.Phrase;
import org.xufei.domain.guide.Precaution;
import org.xufei.domain.guide.ReferenceSections;
import org.xufei.domain.guide.Source;
import org.xufei.domain.guide.Tip;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/** The whole document. What is referred to is converted before what refers to it. */
record GuideJson(
        String format,
        int version,
        String collected,
        List<SourceJson> sources,
        List<CodeJson> commonCodes,
        LadderJson nationalLadder,
        List<OperatorJson> operators,
        List<ChannelJson> channels,
        List<PrecautionJson> precautions,
        List<TipJson> tips,
        @Nullable List<CorrectionJson> corrections,
        @Nullable HolidaysJson holidays,
        @Nullable ShopHoursJson shopHours,
        @Nullable ContactJson regulator,
        @Nullable List<PhraseJson> phrases) {

    private static final String FORMAT = "xufei.guide";

    Guide toDomain(JsonPlace root, EarlierVersionDefaults gaps) throws JsonFault {
        requireKnownFormat(root);
        LocalDate collectedOn = root.field("collected").make(() -> LocalDate.parse(collected));
        List<Source> domainSources = root.field("sources").each(sources, (s, at) -> s.toDomain(at, collectedOn));
        var sourceIndex = new IdIndex<>(domainSources, Source::id, root.field("sources"));
        List<DialCode> codes = root.field("commonCodes").each(commonCodes, (c, at) -> c.toDomain(at, sourceIndex));
        var codeIndex = new IdIndex<>(codes, DialCode::id, root.field("commonCodes"));
        List<Channel> domainChannels =
                root.field("channels").each(channels, (c, at) -> c.toDomain(at, codeIndex, sourceIndex, gaps));
        var channelIndex = new IdIndex<>(domainChannels, Channel::id, root.field("channels"));
        return new Guide(
                collectedOn,
                codes,
                nationalLadder.toDomain(root.field("nationalLadder"), sourceIndex),
                operators(root.field("operators"), channelIndex, sourceIndex, gaps),
                domainChannels,
                precautions(root.field("precautions"), sourceIndex),
                tips(root.field("tips"), sourceIndex),
                domainSources,
                reference(root, sourceIndex, gaps));
    }

    private void requireKnownFormat(JsonPlace root) throws JsonFault {
        if (!format.equals(FORMAT)) {
            throw root.field("format").fault(JsonFault.Kind.BAD_VALUE);
        }
        if (version < EarlierVersionDefaults.FIRST || version > EarlierVersionDefaults.LATEST) {
            throw root.field("version").fault(JsonFault.Kind.BAD_VALUE);
        }
        GuideChecks.notEmpty(operators, root.field("operators"));
        GuideChecks.notEmpty(channels, root.field("channels"));
    }

    private List<Operator> operators(
            JsonPlace place, IdIndex<Channel> channelIndex, IdIndex<Source> sourceIndex, EarlierVersionDefaults gaps)
            throws JsonFault {
        List<Operator> converted = place.each(operators, (o, at) -> o.toDomain(at, channelIndex, sourceIndex, gaps));
        place.requireDistinct(converted, Operator::id);
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < operators.size(); i++) {
            operators.get(i).prefixes().claim(taken, place.item(i).field("prefixes"));
        }
        return converted;
    }

    private List<Precaution> precautions(JsonPlace place, IdIndex<Source> sourceIndex) throws JsonFault {
        List<Precaution> converted = place.each(precautions, (p, at) -> p.toDomain(at, sourceIndex));
        place.requireDistinct(converted, Precaution::id);
        return converted;
    }

    private List<Tip> tips(JsonPlace place, IdIndex<Source> sourceIndex) throws JsonFault {
        List<Tip> converted = place.each(tips, (t, at) -> t.toDomain(at, sourceIndex));
        place.requireDistinct(converted, Tip::id);
        return converted;
    }

    private ReferenceSections reference(JsonPlace root, IdIndex<Source> sourceIndex, EarlierVersionDefaults gaps)
            throws JsonFault {
        return new ReferenceSections(
                corrections(root.field("corrections"), sourceIndex, gaps),
                holidays(root.field("holidays"), sourceIndex, gaps),
                shopHours(root.field("shopHours"), sourceIndex, gaps),
                counter(root, sourceIndex, gaps));
    }

    private CounterHelp counter(JsonPlace root, IdIndex<Source> sourceIndex, EarlierVersionDefaults gaps)
            throws JsonFault {
        JsonPlace place = root.field("phrases");
        if (phrases == null || regulator == null) {
            return gaps.bundledUpTo(EarlierVersionDefaults.SECOND, phrases == null ? place : root.field("regulator"))
                    .reference()
                    .counter();
        }
        List<Phrase> converted = place.each(phrases, (phrase, at) -> phrase.toDomain(at, sourceIndex));
        place.requireDistinct(converted, Phrase::id);
        return new CounterHelp(converted, regulator.toDomain(root.field("regulator"), sourceIndex));
    }

    private HolidayTable holidays(JsonPlace place, IdIndex<Source> sourceIndex, EarlierVersionDefaults gaps)
            throws JsonFault {
        return holidays == null
                ? gaps.bundledUpTo(EarlierVersionDefaults.SECOND, place)
                        .reference()
                        .holidays()
                : holidays.toDomain(place, sourceIndex);
    }

    private ShopHours shopHours(JsonPlace place, IdIndex<Source> sourceIndex, EarlierVersionDefaults gaps)
            throws JsonFault {
        return shopHours == null
                ? gaps.bundledUpTo(EarlierVersionDefaults.SECOND, place)
                        .reference()
                        .shopHours()
                : shopHours.toDomain(place, sourceIndex);
    }

    private List<Correction> corrections(JsonPlace place, IdIndex<Source> sourceIndex, EarlierVersionDefaults gaps)
            throws JsonFault {
        if (corrections == null) {
            return gaps.bundledUpTo(EarlierVersionDefaults.SECOND, place)
                    .reference()
                    .corrections();
        }
        List<Correction> converted = place.each(corrections, (c, at) -> c.toDomain(at, sourceIndex));
        place.requireDistinct(converted, Correction::id);
        return converted;
    }
}

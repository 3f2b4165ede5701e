package org.xufei.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xufei.domain.Language;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.ChannelFact;
import org.xufei.domain.guide.ChannelService;
import org.xufei.domain.guide.Confidence;
import org.xufei.domain.guide.Evidence;
import org.xufei.domain.guide.EvidenceAge;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.OperatorStatus;
import org.xufei.domain.guide.Source;
import org.xufei.domain.guide.Step;

/** Rules for every text and every fact of the bundled guide. */
final class BundledGuideWordingTest {

    private static final String COMMON_PRACTICE = "common-practice";

    private final Guide guide = GuideFile.bundled();

    @Test
    void speaksChineseInEveryChineseText() {
        assertThat(in(Language.CHINESE)).isNotEmpty().allMatch(text -> text.matches("(?s).*\\p{IsHan}.*"));
    }

    @Test
    void leavesNoChineseInAnEnglishText() {
        assertThat(in(Language.ENGLISH)).isNotEmpty().noneMatch(text -> text.matches("(?s).*\\p{IsHan}.*"));
    }

    @Test
    void setsChineseWithFullWidthPunctuation() {
        // A comma between digits groups thousands.
        assertThat(in(Language.CHINESE)).noneMatch(text -> text.matches("(?s).*([;:!?()]|,(?![0-9])).*"));
    }

    @Test
    void keepsASpaceBetweenChineseAndLatin() {
        assertThat(in(Language.CHINESE))
                .map(text -> text.replace("*卡密#", ""))
                .noneMatch(text -> text.matches("(?s).*(\\p{IsHan}[A-Za-z0-9*#]|[A-Za-z0-9*#]\\p{IsHan}).*"));
    }

    @Test
    void keepsCardsAndStepsShort() {
        for (Channel channel : guide.channels()) {
            assertFits(channel.summary(), 30, 70);
            assertFits(channel.goodFor(), 18, 45);
            channel.steps().stream().map(Step::title).forEach(title -> assertFits(title, 16, 45));
            channel.facts().stream().map(ChannelFact::reason).forEach(reason -> assertFits(reason, 16, 32));
        }
    }

    @Test
    void basesNoOperatorFactOnHearsayAlone() {
        for (Operator operator : guide.operators()) {
            assertThat(Stream.of(operator.evidence(), operator.prefixes().evidence()))
                    .noneMatch(BundledGuideWordingTest::isCommonPracticeOnly);
            assertThat(GuideParts.in(
                            List.of(operator.contacts(), operator.codes(), operator.validity(), operator.ladder()),
                            Evidence.class))
                    .as(operator.id())
                    .isNotEmpty()
                    .noneMatch(BundledGuideWordingTest::isCommonPracticeOnly);
        }
    }

    @Test
    void claimsNoServiceWithoutASource() {
        assertThat(GuideParts.in(guide.operators(), ChannelService.class))
                .filteredOn(service -> service.state() == ChannelService.State.SERVED)
                .isNotEmpty()
                .noneMatch(service -> isCommonPracticeOnly(service.evidence()));
    }

    @Test
    void trustsNothingThatHasNoAuthority() {
        assertThat(GuideParts.in(guide, Evidence.class))
                .filteredOn(BundledGuideWordingTest::isCommonPracticeOnly)
                .isNotEmpty()
                .allMatch(evidence -> evidence.confidence() == Confidence.LOW);
    }

    @Test
    void listsNoSourceThatNothingRestsOn() {
        List<Source> used = GuideParts.in(guide, Evidence.class).stream()
                .flatMap(evidence -> evidence.sources().stream())
                .toList();

        assertThat(used).containsAll(guide.sources());
    }

    @Test
    void linksEverySourceOfWhichTheAddressIsKnown() {
        assertThat(guide.sources())
                .filteredOn(source -> source.link().isEmpty())
                .extracting(Source::id)
                .containsExactlyInAnyOrder(
                        "emoney",
                        "truemoney",
                        "akp",
                        "community",
                        "khqr",
                        "holiday-closing",
                        "transfer-help",
                        "number-guide",
                        "bank-app",
                        "link-check",
                        "app-lists",
                        "plan-prices",
                        "airport-notes",
                        "lunar-calendar",
                        "holiday-lists",
                        "holiday-cuts",
                        "chinese-calendar",
                        "branch-hours",
                        "common-practice");
    }

    @Test
    void datesEveryFactOrSaysWhenItsSourcesWereRead() {
        assertThat(guide.sources())
                .allSatisfy(source -> assertThat(source.read()).isAfterOrEqualTo(guide.collected()));
        // A date is not in the future of the day on which its source was read.
        assertThat(GuideParts.in(guide, Evidence.class))
                .isNotEmpty()
                .allSatisfy(evidence -> assertThat(evidence.asOf().date())
                        .as(evidence.toString())
                        .isLessThanOrEqualTo(evidence.read().toString()));
    }

    /** So long as nobody else said the same later, what stands in old pages alone is old. */
    @Test
    void marksWhatStandsOnlyInOldPagesAsStale() {
        LocalDate day = LocalDate.of(2026, 11, 26);
        assertThat(GuideParts.in(guide.operator("smart").orElseThrow().validity(), Evidence.class))
                .hasSize(2)
                .allMatch(evidence -> evidence.ageOn(day) == EvidenceAge.STALE);
        assertThat(guide.operators())
                .filteredOn(operator -> operator.status() == OperatorStatus.OPERATING)
                .allMatch(operator -> operator.prefixes().evidence().ageOn(day) == EvidenceAge.RECENT);
    }

    @Test
    void saysOfAllKhmerWhereItComesFrom() {
        assertThat(khmerWithoutOrigin(guide)).isEmpty();
    }

    @Test
    void findsKhmerThatDoesNotSayWhereItComesFrom() {
        enum Origin {
            COMPOSED
        }
        record Marked(String text, Origin origin) {}
        record Unmarked(LocalizedText text) {}
        LocalizedText thanks = new LocalizedText(Map.of("zh", "谢谢", "en", "Thank you", "km", "អរគុណ"));

        assertThat(khmerWithoutOrigin(List.of(new Marked("អរគុណ", Origin.COMPOSED), new Unmarked(thanks))))
                .containsExactly(new Unmarked(thanks));
    }

    /** The records that hold Khmer themselves and have no mark, an enum, of where it comes from and who has read it. */
    private static List<Record> khmerWithoutOrigin(Object whole) {
        return GuideParts.in(whole, Record.class).stream()
                .filter(part -> !(part instanceof LocalizedText))
                .filter(part -> GuideParts.componentsOf(part).stream().anyMatch(BundledGuideWordingTest::isKhmer))
                .filter(part -> GuideParts.componentsOf(part).stream().noneMatch(Enum.class::isInstance))
                .toList();
    }

    private static boolean isKhmer(Object component) {
        if (component instanceof LocalizedText text) {
            return text.byLanguage().values().stream().anyMatch(BundledGuideWordingTest::isKhmer);
        }
        return component instanceof String text && text.matches("(?s).*\\p{IsKhmer}.*");
    }

    private List<String> in(Language language) {
        return GuideParts.in(guide, LocalizedText.class).stream()
                .map(text -> text.in(language))
                .toList();
    }

    private static boolean isCommonPracticeOnly(Evidence evidence) {
        return evidence.sources().stream().allMatch(source -> source.id().equals(COMMON_PRACTICE));
    }

    private static void assertFits(LocalizedText text, int chinese, int english) {
        assertThat(text.chinese()).hasSizeLessThanOrEqualTo(chinese);
        assertThat(text.english()).hasSizeLessThanOrEqualTo(english);
    }
}

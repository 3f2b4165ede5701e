package org.xufei.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xufei.domain.guide.CodeAnswer;
import org.xufei.domain.guide.Confidence;
import org.xufei.domain.guide.Contact;
import org.xufei.domain.guide.CounterHelp;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.OperatorStatus;
import org.xufei.domain.guide.Phrase;

/** What the bundled guide has for the counter. */
final class CounterPhrasesTest {

    /** A run of Khmer so long that it may have to be broken somewhere. */
    private static final String LONG_WITHOUT_BREAK = "[\\u1780-\\u17FF]{22,}";

    private final Guide guide = GuideFile.bundled();
    private final CounterHelp counter = guide.reference().counter();

    @Test
    void saysEverySentenceInKhmerButTheOneThatNoSourceHas() {
        assertThat(counter.phrases())
                .filteredOn(phrase -> phrase.khmer().isEmpty())
                .extracting(Phrase::id)
                .containsExactly("not-arrived");
        assertThat(counter.phrases()).hasSizeGreaterThan(15);
    }

    @Test
    void trustsNoKhmerThatIsComposed() {
        assertThat(counter.phrases())
                .filteredOn(phrase -> phrase.origin() == Phrase.Origin.COMPOSED)
                .allSatisfy(phrase -> assertThat(phrase.evidence().confidence()).isEqualTo(Confidence.LOW));
        assertThat(counter.phrase("topup").orElseThrow().isUnreviewed()).isTrue();
        assertThat(counter.phrase("network").orElseThrow().isUnreviewed()).isFalse();
    }

    @Test
    void letsLongKhmerBreakBetweenWords() {
        assertThat(counter.phrases())
                .allSatisfy(phrase -> assertThat(phrase.khmer().orElse(""))
                        .as("put U+200B between the words of " + phrase.id())
                        .doesNotContainPattern(LONG_WITHOUT_BREAK));
    }

    @Test
    void saysWhatTheAnswerShowsForEveryOperatorsOwnCode() {
        assertThat(answers(guide.commonCodes().get(0).answer().orElseThrow())).contains(CodeAnswer.Shown.BALANCE);
        assertThat(guide.operators())
                .filteredOn(operator -> operator.status() != OperatorStatus.DOUBTFUL)
                .allSatisfy(operator -> assertThat(operator.codes())
                        .anySatisfy(code -> assertThat(code.answer()).isPresent()));
        assertThat(answersOf("smart")).contains(CodeAnswer.Shown.BALANCE_END);
        assertThat(answersOf("metfone")).doesNotContain(CodeAnswer.Shown.BALANCE_END);
    }

    @Test
    void knowsWhomToCallWhenTheOperatorDoesNotHelp() {
        assertThat(counter.regulator().value()).isEqualTo("6789");
        assertThat(counter.regulator().kind()).isEqualTo(Contact.Kind.CARE);
    }

    private List<CodeAnswer.Shown> answersOf(String id) {
        Operator operator = guide.operator(id).orElseThrow();
        return operator.codes().stream()
                .flatMap(code -> code.answer().stream())
                .flatMap(answer -> answer.shows().stream())
                .toList();
    }

    private static List<CodeAnswer.Shown> answers(CodeAnswer answer) {
        return List.copyOf(answer.shows());
    }
}

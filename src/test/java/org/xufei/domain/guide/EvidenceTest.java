package org.xufei.domain.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EvidenceTest {

    private static final LocalDate READ = LocalDate.of(2026, 11, 22);

    private static Source source(boolean old, LocalDate read) {
        return new Source("source", new LocalizedText("来源", "Source"), Optional.empty(), read, old);
    }

    private static Evidence of(String asOf, Boolean... old) {
        return new Evidence(
                Stream.of(old).map(is -> source(is, READ)).toList(), new SourceDate(asOf), Confidence.MEDIUM);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-26, 2026-11-26, RECENT",
        "2024-11-25, 2026-11-26, STALE",
        "2024-11, 2026-11-30, RECENT",
        "2024-11, 2026-12-01, STALE",
        "2024, 2026-12-31, RECENT",
        "2024, 2027-01-01, STALE",
        "2024-02-29, 2026-02-28, RECENT",
        "2027, 2026-11-26, RECENT"
    })
    void isStaleOnceTheLastDayThatItsDateCanMeanIsOverTwoYearsAgo(SourceDate asOf, LocalDate day, EvidenceAge age) {
        assertThat(of(asOf.date(), false).ageOn(day)).isEqualTo(age);
    }

    @Test
    void isOfNoKnownAgeWithoutADateUnlessAllItsSourcesAreOld() {
        assertThat(of("", false).ageOn(READ)).isEqualTo(EvidenceAge.UNDATED);
        assertThat(of("", true, false).ageOn(READ)).isEqualTo(EvidenceAge.UNDATED);
        assertThat(of("", true, true).ageOn(READ)).isEqualTo(EvidenceAge.STALE);
    }

    @Test
    void goesByItsDateThoughItsSourcesAreOld() {
        assertThat(of("2026", true).ageOn(READ)).isEqualTo(EvidenceAge.RECENT);
    }

    @Test
    void wasReadWhenTheLastOfItsSourcesWas() {
        Evidence evidence = new Evidence(
                List.of(source(false, READ.plusDays(3)), source(false, READ)), new SourceDate(""), Confidence.LOW);

        assertThat(evidence.read()).isEqualTo(READ.plusDays(3));
    }

    @Test
    void aDateOfASourceIsAYearAMonthOrADay() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceDate("2024-1"));
        assertThatThrownBy(() -> new SourceDate("2024-13")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new SourceDate("2025-02-29")).isInstanceOf(DateTimeException.class);
        assertThat(new SourceDate("").lastDay()).isEmpty();
    }
}

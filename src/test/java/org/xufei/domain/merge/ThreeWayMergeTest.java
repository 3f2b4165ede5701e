package org.xufei.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ThreeWayMergeTest {

    /** A record whose key is its letter: "a1" and "a2" are two states of "a". */
    private static ThreeWayMerge<String> merge(List<String> base, List<String> ours, List<String> theirs) {
        return ThreeWayMerge.of(base, ours, theirs, record -> record.charAt(0));
    }

    @Test
    void takesWhatEachSideChangedAddedAndRemoved() {
        ThreeWayMerge<String> merge = merge(
                List.of("a1", "b1", "c1", "d1"), List.of("a2", "b1", "c1", "x1"), List.of("a1", "b2", "d1", "y1"));

        assertThat(merge.records()).containsExactly("a2", "b2", "y1", "x1");
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void whatBothChangedAlikeIsNoConflict() {
        ThreeWayMerge<String> merge = merge(List.of("a1", "b1"), List.of("a2"), List.of("a2", "c1"));

        assertThat(merge.records()).containsExactly("a2", "c1");
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void aRecordChangedInTwoWaysIsAConflictAndStaysTheirs() {
        ThreeWayMerge<String> merge = merge(List.of("a1", "b1"), List.of("a2", "b1"), List.of("a3", "b1", "c1"));

        assertThat(merge.records()).containsExactly("a3", "b1", "c1");
        assertThat(merge.conflicts())
                .containsExactly(new ThreeWayMerge.Conflict<>(Optional.of("a1"), Optional.of("a2"), Optional.of("a3")));
    }

    @Test
    void removingWhatTheyChangedIsAConflictBothWays() {
        assertThat(merge(List.of("a1"), List.of("b1"), List.of("a2")).conflicts())
                .containsExactly(new ThreeWayMerge.Conflict<>(Optional.of("a1"), Optional.empty(), Optional.of("a2")));
        assertThat(merge(List.of("a1"), List.of("a2"), List.of("b1")).conflicts())
                .containsExactly(new ThreeWayMerge.Conflict<>(Optional.of("a1"), Optional.of("a2"), Optional.empty()));
    }

    @Test
    void whoInsistsKeepsWhatBothChangedAndTakesTheRest() {
        assertThat(ThreeWayMerge.preferringOurs(
                        List.of("a1", "b1", "c1", "d1"),
                        List.of("a2", "b1", "d2", "x1"),
                        List.of("a3", "b2", "c2", "x2", "y1"),
                        record -> record.charAt(0)))
                .containsExactly("a2", "b2", "d2", "x1", "y1");
    }

    @Test
    void whatTheyPutFirstStaysFirst() {
        assertThat(merge(List.of("a1", "b1"), List.of("a1", "b2"), List.of("y1", "z1", "a1", "b1"))
                        .records())
                .containsExactly("y1", "z1", "a1", "b2");
    }

    @Test
    void aSideThatChangedNothingLeavesTheOtherAsItIs() {
        Random random = new Random(20261122);
        for (int i = 0; i < 2_000; i++) {
            List<String> base = someOf(random, "abcdef");
            List<String> other = someOf(random, "abcdefgh");
            assertThat(merge(base, base, other)).isEqualTo(new ThreeWayMerge<>(other, List.of()));
            assertThat(merge(base, other, base)).isEqualTo(new ThreeWayMerge<>(other, List.of()));
        }
    }

    @Test
    void everyRecordIsThereOnceAndComesFromOneOfTheSides() {
        Random random = new Random(20261123);
        for (int i = 0; i < 5_000; i++) {
            List<String> base = someOf(random, "abcdef");
            List<String> ours = someOf(random, "abcdefgh");
            List<String> theirs = someOf(random, "abcdefgh");
            ThreeWayMerge<String> merge = merge(base, ours, theirs);
            assertThat(merge.records()).doesNotHaveDuplicates();
            assertThat(merge.records().stream().map(record -> record.charAt(0))).doesNotHaveDuplicates();
            for (String record : merge.records()) {
                assertThat(ours.contains(record) || theirs.contains(record)).isTrue();
            }
            // Nothing that is new, and nothing that both still have, is dropped.
            for (String record : ours) {
                boolean theirsToo = theirs.stream().anyMatch(other -> other.charAt(0) == record.charAt(0));
                boolean before = base.stream().anyMatch(other -> other.charAt(0) == record.charAt(0));
                if (theirsToo || !before) {
                    assertThat(merge.records()).anyMatch(kept -> kept.charAt(0) == record.charAt(0));
                }
            }
        }
    }

    private static List<String> someOf(Random random, String letters) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            if (random.nextInt(3) > 0) {
                some.add(letters.charAt(i) + String.valueOf(random.nextInt(3)));
            }
        }
        return some;
    }
}

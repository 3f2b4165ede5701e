package org.xufei.storage.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ListDiffTest {

    /** A record whose key is its letter: "a1" and "a2" are two states of "a". */
    private static String key(String record) {
        return record.substring(0, 1);
    }

    private static Optional<ListDiff<String>> between(List<String> before, List<String> after) {
        return ListDiff.between(before, after, ListDiffTest::key);
    }

    @Test
    void saysWhatWasPutAndRemoved() {
        assertThat(between(List.of("a1", "b1", "c1"), List.of("a1", "x1", "c2")))
                .contains(new ListDiff<>(
                        List.of("b"), List.of(new ListDiff.Placed<>(1, "x1"), new ListDiff.Placed<>(2, "c2"))));
        assertThat(between(List.of("a1"), List.of("a1"))).contains(new ListDiff<>(List.of(), List.of()));
    }

    @Test
    void knowsNoWordForAnotherOrder() {
        assertThat(between(List.of("a1", "b1"), List.of("b1", "a1"))).isEmpty();
    }

    @Test
    void makesOneListTheOtherAndASecondTimeChangesNothing() {
        Random random = new Random(20261122);
        int told = 0;
        for (int i = 0; i < 20_000; i++) {
            List<String> before = someOf(random, "abcdefgh");
            List<String> after = new ArrayList<>(before);
            for (int edits = random.nextInt(4); edits > 0; edits--) {
                edit(after, random);
            }
            Optional<ListDiff<String>> difference = between(before, after);
            if (difference.isPresent()) {
                told++;
                List<String> applied = difference.get().applied(before, ListDiffTest::key);
                assertThat(applied).isEqualTo(after);
                assertThat(difference.get().applied(applied, ListDiffTest::key)).isEqualTo(after);
            }
        }
        assertThat(told).isGreaterThan(19_000);
    }

    private static void edit(List<String> list, Random random) {
        String letter = String.valueOf((char) ('a' + random.nextInt(12)));
        int at = random.nextInt(list.size() + 1);
        Optional<String> there =
                list.stream().filter(record -> key(record).equals(letter)).findFirst();
        if (there.isEmpty()) {
            list.add(at, letter + random.nextInt(3));
        } else if (random.nextBoolean()) {
            list.remove(there.get());
        } else {
            list.set(list.indexOf(there.get()), letter + random.nextInt(3));
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

package org.xufei.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.receipt.Receipts.paid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xufei.domain.Currency;
import org.xufei.domain.merge.RecordDiff.Changed;
import org.xufei.domain.receipt.Receipt;

class RecordDiffTest {

    private static final Receipt FIRST = paid(1, "1", Currency.USD);
    private static final Receipt OTHER = paid(1, "7", Currency.USD);
    private static final Receipt SECOND = paid(2, "2", Currency.USD);
    private static final Receipt THIRD = paid(3, "3", Currency.USD);

    @Test
    void tellsWhatComesWhatGoesAndWhatBecomesAnother() {
        assertThat(RecordDiff.between(List.of(FIRST, SECOND), List.of(THIRD, OTHER), Receipt::id))
                .isEqualTo(new RecordDiff<>(List.of(THIRD), List.of(new Changed<>(FIRST, OTHER)), List.of(SECOND)));
    }

    @Test
    void isEmptyForTheSameReceiptsInAnotherOrder() {
        assertThat(RecordDiff.between(List.of(FIRST, SECOND), List.of(SECOND, FIRST), Receipt::id))
                .matches(RecordDiff::isEmpty);
    }

    /** Whatever the lists: the changes made to the one give the other. */
    @Test
    void leadsFromAnyListToAnyOther() {
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            List<Receipt> before = some(random);
            List<Receipt> after = some(random);
            RecordDiff<Receipt> changes = RecordDiff.between(before, after, Receipt::id);
            Set<Receipt> made = new HashSet<>(before);
            assertThat(made).containsAll(changes.removed());
            made.removeAll(new HashSet<>(changes.removed()));
            for (Changed<Receipt> change : changes.changed()) {
                assertThat(made.remove(change.before())).isTrue();
                made.add(change.after());
            }
            made.addAll(changes.added());
            assertThat(made).isEqualTo(new HashSet<>(after));
        }
    }

    private static List<Receipt> some(Random random) {
        List<Receipt> some = new ArrayList<>();
        for (int id = 0; id < 6; id++) {
            if (random.nextBoolean()) {
                some.add(paid(id, random.nextBoolean() ? "1" : "2", Currency.USD));
            }
        }
        Collections.shuffle(some, random);
        return some;
    }
}

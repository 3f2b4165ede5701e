package org.xufei.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowLimitsTest {

    @Test
    void theFirstSectionsGetWhatTheLeastOfEachLeaves() {
        assertThat(RowLimits.share(List.of(12, 15), 8)).containsExactly(5, 3);
        assertThat(RowLimits.share(List.of(4, 15), 9)).containsExactly(4, 5);
        assertThat(RowLimits.share(List.of(2, 1), 9)).containsExactly(2, 1);
    }

    @Test
    void everySectionShowsSomethingHoweverSmallTheWindow() {
        assertThat(RowLimits.share(List.of(12, 15, 22, 6), 2)).containsExactly(3, 3, 3, 3);
        assertThat(RowLimits.share(List.of(12), -1)).containsExactly(3);
    }

    @Test
    void oneMoreIsShownInsteadOfCounted() {
        assertThat(RowLimits.share(List.of(4, 12), 6)).containsExactly(4, 3);
    }
}

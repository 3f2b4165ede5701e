package org.xufei.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LeadTimesTest {

    static Stream<Arguments> lengths() {
        return Stream.of(
                Arguments.of(LeadTimes.DEFAULT, 30L, List.of(7, 3, 1, 0, -1)),
                Arguments.of(LeadTimes.DEFAULT, 7L, List.of(3, 1, 0, -1)),
                Arguments.of(LeadTimes.DEFAULT, 1L, List.of(0, -1)),
                Arguments.of(LeadTimes.of(14, 7), 7L, List.of(0)),
                Arguments.of(LeadTimes.of(14, -1), 10L, List.of(0, -1)),
                // Nobody asked for the last day while the ones asked for can come.
                Arguments.of(LeadTimes.of(14, 7), 30L, List.of(14, 7)),
                Arguments.of(LeadTimes.of(-1), 7L, List.of(-1)),
                Arguments.of(LeadTimes.SILENT, 7L, List.of()));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void aLeadTimeAsLongAsThePurchaseIsLeftOutAndTheLastDayRemindsAtLeast(
            LeadTimes leads, long length, List<Integer> days) {
        assertThat(leads.forLength(length).days()).isEqualTo(days);
    }
}

package org.xufei;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @Test
    void startsOnALinuxDesktop() {
        assertThat(Main.refusal(List.of(), "Linux", Map.of("DISPLAY", ":0"))).isEmpty();
    }

    @Test
    void saysWhatItNeedsWhereThereIsNoDisplay() {
        assertThat(Main.refusal(List.of(), "Linux", Map.of())).get().asString().contains("DISPLAY", "libgtk-3-0");
        assertThat(Main.refusal(List.of(), "Linux", Map.of("DISPLAY", ""))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Mac OS X"})
    void asksForNoDisplayVariableOnOtherSystems(String osName) {
        assertThat(Main.refusal(List.of(), osName, Map.of())).isEmpty();
    }

    @Test
    void refusesAWrongCommandLineFirst() {
        assertThat(Main.refusal(List.of("--help"), "Linux", Map.of()))
                .get()
                .asString()
                .contains("\"--help\"")
                .doesNotContain("DISPLAY");
    }
}

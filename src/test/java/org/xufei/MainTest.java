package org.xufei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
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

    /** With LC_ALL=C, Java can name files in ASCII alone. */
    @ParameterizedTest
    @ValueSource(
            strings = {"XDG_DATA_HOME=$folder exec \"$0\" org.xufei.Main", "exec \"$0\" org.xufei.Main --data $folder"})
    @EnabledOnOs(OS.LINUX)
    void saysInOneSentenceThatItCannotNameAFolder(String start, @TempDir Path work)
            throws IOException, InterruptedException {
        Path said = work.resolve("said");
        ProcessBuilder process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "folder=$(printf '/tmp/\\346\\225\\260') && export folder && " + start,
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        process.environment().put("LC_ALL", "C");
        process.environment().put("DISPLAY", ":0");
        process.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        process.environment().remove("JAVA_TOOL_OPTIONS");

        assertThat(process.start().waitFor()).isEqualTo(2);
        assertThat(Files.readAllLines(said))
                .singleElement()
                .asString()
                .contains("cannot name the folder", "C.UTF-8", "--data");
    }
}

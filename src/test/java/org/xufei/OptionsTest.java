package org.xufei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void usesTheUsualFolderUnlessToldOtherwise() throws Options.Wrong {
        assertThat(Options.parse(List.of()).data()).isEmpty();
    }

    @Test
    void takesTheFolderInEitherForm() throws Options.Wrong {
        Path expected = Path.of("my sims").toAbsolutePath();
        assertThat(Options.parse(List.of("--data", "my sims")).data()).contains(expected);
        assertThat(Options.parse(List.of("--data=my sims")).data()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--date", "folder", "--data", "--DATA=folder", ""})
    void namesAnOptionThatItDoesNotKnow(String argument) {
        assertThatThrownBy(() -> Options.parse(List.of(argument)))
                .isInstanceOf(Options.Wrong.class)
                .hasMessageContaining("\"" + argument + "\"")
                .hasMessageContaining("Usage: xufei [--data FOLDER]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--data=", "--data=  ", "--data=a\0b"})
    void refusesWhatIsNoFolderName(String argument) {
        assertThatThrownBy(() -> Options.parse(List.of(argument)))
                .isInstanceOf(Options.Wrong.class)
                .hasMessageContaining("is not a folder name");
    }
}

package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.content.GuideFile;
import org.xufei.domain.guide.Operator;
import org.xufei.json.JsonFault;

class GuideChoiceTest {

    private final Desk desk;

    GuideChoiceTest(@TempDir Path folder) {
        desk = Desk.unread(folder, Background.NONE);
    }

    private static String bundledText() throws IOException {
        try (InputStream in = Objects.requireNonNull(GuideFile.class.getResourceAsStream("guide.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void putOwn(String text) throws IOException {
        Files.writeString(desk.folder().guideFile(), text);
    }

    @Test
    void usesTheBundledGuideWhenThereIsNoOther() {
        assertThat(GuideChoice.in(desk.folder())).isEqualTo(new GuideChoice(GuideFile.bundled(), Optional.empty()));
    }

    @Test
    void usesASoundGuideOfTheUsersOwn() throws IOException {
        String collected = GuideFile.bundled().collected().toString();
        putOwn(bundledText().replaceFirst("\"collected\": *\"" + collected + "\"", "\"collected\": \"2027-03-04\""));
        GuideChoice choice = GuideChoice.in(desk.folder());
        assertThat(choice.problem()).isEmpty();
        assertThat(choice.guide().collected()).isEqualTo(LocalDate.of(2027, 3, 4));
        assertThat(choice.guide().operators())
                .extracting(Operator::about)
                .isEqualTo(GuideFile.bundled().operators().stream()
                        .map(Operator::about)
                        .toList());
    }

    @Test
    void rejectsAFaultyGuideAndSaysOnWhichLine() throws IOException {
        putOwn("{\n  \"collected\": 7\n}\n");
        GuideChoice choice = GuideChoice.in(desk.folder());
        assertThat(choice.guide()).isEqualTo(GuideFile.bundled());
        assertThat(choice.problem()).get().isInstanceOfSatisfying(Problem.GuideRejected.class, problem -> {
            assertThat(problem.file()).isEqualTo(desk.folder().guideFile());
            assertThat(problem.fault().line()).isPositive();
        });
    }

    @Test
    void namesTheLineOfAnUnknownKey() throws IOException {
        putOwn(bundledText().replaceFirst("\\{\\R", "{\n  \"colected\": 1,\n"));
        assertThat(GuideChoice.in(desk.folder()).problem())
                .get()
                .isInstanceOfSatisfying(Problem.GuideRejected.class, problem -> {
                    assertThat(problem.fault().kind()).isEqualTo(JsonFault.Kind.UNKNOWN_KEY);
                    assertThat(problem.fault().line()).isEqualTo(2);
                });
    }

    @Test
    void usesTheBundledGuideWhenTheUsersOwnCannotBeRead() throws IOException {
        putOwn(bundledText());
        desk.fillDisk();
        assertThat(GuideChoice.in(desk.folder()))
                .isEqualTo(new GuideChoice(
                        GuideFile.bundled(),
                        Optional.of(new Problem.GuideUnreadable(desk.folder().guideFile()))));
    }
}

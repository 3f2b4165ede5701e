package org.xufei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ReadmeTest {

    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*Test)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)\\)");

    @Test
    void pointsAtFilesThatExist() throws IOException {
        List<String> links = LINK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map((MatchResult link) -> link.group(1))
                .filter(link -> !link.startsWith("https:"))
                .toList();
        assertThat(links)
                .hasSizeGreaterThan(3)
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }

    @Test
    void namesTestsThatExist() throws IOException {
        List<String> named = TEST.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(test -> test.group(1) + ".java")
                .toList();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            List<String> there =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(named).hasSizeGreaterThan(10).isSubsetOf(there);
        }
    }
}

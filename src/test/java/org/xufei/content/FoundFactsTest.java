package org.xufei.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.ChannelService;
import org.xufei.domain.guide.Contact;
import org.xufei.domain.guide.Correction;
import org.xufei.domain.guide.DialCode;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.Precaution;
import org.xufei.domain.guide.Source;
import org.xufei.domain.guide.Tip;

/** Every row of what was found in the second round, and every claim of older guides, says where in the guide it stands. */
final class FoundFactsTest {

    private static final Guide GUIDE = GuideFile.bundled();

    private static final Map<String, Object> PARTS = parts();

    /** By such an address as {@code tips/activate}, {@code smart/codes/balance} or {@code kiosk/find}. */
    private static Map<String, Object> parts() {
        return Stream.of(
                        Stream.of(Map.entry("ladder", (Object) GUIDE.nationalLadder())),
                        GUIDE.tips().stream().map(tip -> part("tips/" + tip.id(), tip)),
                        GUIDE.precautions().stream().map(p -> part("precautions/" + p.id(), p)),
                        GUIDE.reference().corrections().stream().map(c -> part("corrections/" + c.id(), c)),
                        GUIDE.sources().stream().map(source -> part("sources/" + source.id(), source)),
                        GUIDE.channels().stream().map(channel -> part(channel.id(), channel)),
                        GUIDE.operators().stream().flatMap(FoundFactsTest::parts))
                .flatMap(parts -> parts)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, same) -> first));
    }

    private static Stream<Map.Entry<String, Object>> parts(Operator operator) {
        String id = operator.id() + "/";
        return Stream.of(
                        Stream.of(part(operator.id(), operator)),
                        operator.ladder().stream().map(ladder -> part(id + "ladder", ladder)),
                        operator.codes().stream().map(code -> part(id + "codes/" + code.id(), code)),
                        operator.contacts().stream().map(c -> part(id + "contacts/" + c.value(), c)),
                        operator.services().entrySet().stream().map(s -> part(id + s.getKey(), s.getValue())))
                .flatMap(parts -> parts);
    }

    private static Map.Entry<String, Object> part(String address, Object part) {
        return Map.entry(address, part);
    }

    private static List<Class<?>> kinds() {
        return List.of(
                Channel.class,
                ChannelService.class,
                Contact.class,
                Correction.class,
                DialCode.class,
                Precaution.class,
                Source.class,
                Tip.class);
    }

    /**
     * @param row which fact: a correction by its number, evidence as B1 to B11, what was in hand by name
     * @param address of the part of the guide, or {@code README} where it is left out
     * @param words what that part says of it in English
     */
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvFileSource(resources = "found-facts.txt", delimiter = '|')
    void everyRowIsInTheGuideOrLeftOutWithAReason(String row, String address, String words) throws IOException {
        if (address.equals("README")) {
            assertThat(Files.readString(Path.of("README.md")).replaceAll("\\s+", " "))
                    .as(row)
                    .contains(words);
            return;
        }
        assertThat(PARTS).as(row).containsKey(address);
        Object part = Objects.requireNonNull(PARTS.get(address));
        assertThat(EnglishOf.part(part) + "\n" + part).as(row).contains(words);
    }

    @Test
    void theListLeadsToEveryKindOfPart() {
        assertThat(PARTS.values().stream().map(Object::getClass).distinct()).containsAll(kinds());
    }
}

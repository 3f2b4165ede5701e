package org.xufei.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class JsonPlaceTest {

    private static final JsonPlace LIST =
            JsonPlace.ROOT.field("operators").item(2).field("codes");

    @Test
    void namesItselfAsGuideEditorsDo() {
        assertThat(LIST.path()).isEqualTo("operators[2].codes");
        assertThat(JsonPlace.ROOT.item(0).path()).isEqualTo("[0]");
    }

    @Test
    void convertsEachItemAtItsOwnPlace() throws JsonFault {
        assertThat(LIST.each(List.of("a", "b"), (shape, place) -> place.path() + "=" + shape))
                .containsExactly("operators[2].codes[0]=a", "operators[2].codes[1]=b");
        assertThat(LIST.<String, String>each(null, (shape, place) -> shape)).isEmpty();
    }

    @Test
    void givesARefusalItsPlace() {
        String noSuchDay = "2026-02-30";
        assertThatExceptionOfType(JsonFault.class)
                .isThrownBy(() -> LIST.make(() -> LocalDate.parse(noSuchDay)))
                .matches(fault -> fault.kind() == JsonFault.Kind.BAD_VALUE)
                .matches(fault -> fault.path().equals("operators[2].codes"));
    }

    @Test
    void findsTheSecondOfTwoEqualIds() throws JsonFault {
        LIST.requireDistinct(List.of("a", "b"), Function.identity());
        assertThatExceptionOfType(JsonFault.class)
                .isThrownBy(() -> LIST.requireDistinct(List.of("a", "b", "a"), Function.identity()))
                .matches(fault -> fault.kind() == JsonFault.Kind.DUPLICATE_ID)
                .matches(fault -> fault.path().equals("operators[2].codes[2].id"));
    }
}

package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xufei.domain.Language;
import org.xufei.domain.sim.PhoneNumber;

final class NameListTest {

    private static final Texts ENGLISH = new Texts(Language.ENGLISH);
    private static final Texts CHINESE = new Texts(Language.CHINESE);

    @Test
    void namesAllOfAFewAsTheLanguageJoinsThem() {
        List<Object> names = List.of("Router", new PhoneNumber("+855962345678"), "O'Brien {0}");
        assertThat(ENGLISH.of(NameList.of(names))).isEqualTo("Router, 096 234 5678, O'Brien {0}");
        assertThat(CHINESE.of(NameList.of(names))).isEqualTo("Router、096 234 5678、O'Brien {0}");
        assertThat(ENGLISH.of(NameList.of(List.of("Router")))).isEqualTo("Router");
    }

    @Test
    void countsThoseOfManyThatItDoesNotName() {
        List<String> many =
                IntStream.rangeClosed(1, 1077).mapToObj(n -> "n" + n).toList();
        assertThat(ENGLISH.of(NameList.of(many))).isEqualTo("n1, n2, n3, n4, n5, n6 and 1,071 more");
        assertThat(CHINESE.of(NameList.of(many))).startsWith("n1、n2").contains("1,071");
        assertThat(ENGLISH.of(NameList.of(many.subList(0, 6)))).isEqualTo("n1, n2, n3, n4, n5, n6");
    }

    @Test
    void isNotAskedToNameNothing() {
        assertThatThrownBy(() -> NameList.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}

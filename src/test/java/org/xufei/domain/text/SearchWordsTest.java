package org.xufei.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SearchWordsTest {

    private static final String KEY = SearchWords.key(List.of(
            "096 234 5678",
            "0962345678",
            "+855962345678",
            "Ｓｍａｒｔ",
            "8985501234567890127",
            "Dad's \u200brouter，办公室",
            "2026-12-01T12:00",
            "$1,002.50$"));

    private static boolean finds(String typed) {
        return SearchWords.of(typed).matches(KEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "096.234.5678",
                "+855 (0)96 234 5678",
                "+855(0)962345678",
                "096–234–5678",
                "096—234—5678",
                "096 – 234 – 5678",
                "０９６２３４５６７８",
                "០៩៦ ២៣៤ ៥៦៧៨",
                "(096) 234 5678",
                "（096）234-5678",
                "096\u00a0234\u00a05678",
                "096\u200b234\u200b5678",
                "0\u200b962345678",
                "096,234,5678",
                "096/234/5678",
                "0085596 234 5678",
                "00855962345678",
                "001 855 96 234 5678",
                "855 96 234 5678",
                "96 234 5678",
                "234-5678",
                "234.5678",
                "234 5678",
                "234-56",
                "+855 96 234",
                "00855 96",
                "(0)96",
                "5678"
            })
    void findsANumberHoweverItIsWritten(String typed) {
        assertThat(finds(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8985501234567890127",
                "8985 5012 3456 7890 127",
                "8985501234567890127F",
                "8985501234567890127 F",
                "8985 5012",
                "3456-7890",
                "７８９０１２７"
            })
    void findsTheNumberOfASimCardInWholeOrInPart(String typed) {
        assertThat(SearchWords.of(typed.replace(" F", "F")).matches(KEY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \u3000 ",
                "smart",
                "Ｓｍａｒｔ",
                "ｓｍａｒｔ　ｄａｄ",
                "smart\u3000办公室",
                "dad's router",
                "rou\u200bter",
                "router，办公室",
                "smart 234-5678",
                "5678 dad 096",
                "096 234 5678 smart",
                "2026-12-01",
                "2026-12",
                "12:00",
                "1,002.5",
                "1002.50",
                "$1,002"
            })
    void findsWordsHoweverTheyAreTyped(String typed) {
        assertThat(finds(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "097.234.5678",
                "096 234 5679",
                "235-5678",
                "0096 234 5678",
                "smart 2026-12-02",
                "2026-11",
                "23.45",
                "234.5",
                "56-78",
                "metfone",
                "smart nobody",
                "8985 5013"
            })
    void passesOverWhatDoesNotOccur(String typed) {
        assertThat(finds(typed)).isFalse();
    }

    @Test
    void doesNotPutAWholeNumberTogetherFromSeveralPlaces() {
        String key = SearchWords.key(List.of("096 234 5678", "0962345678", "tx-0135", "567013"));
        assertThat(SearchWords.of("013 234 567").matches(key)).isFalse();
    }
}

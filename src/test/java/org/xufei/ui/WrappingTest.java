package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WrappingTest {

    private static final String CHINESE = "一二三四五六七八九十";
    private static final String KHMER = "ខ្ញុំបានបង់ប្រាក់";

    @Test
    void wrapsWhatTheToolkitWrapsAtOnce() {
        assertThat(Wrapping.isQuick("")).isTrue();
        assertThat(Wrapping.isQuick("x".repeat(5_000))).isTrue();
        assertThat(Wrapping.isQuick(CHINESE.repeat(500))).isTrue();
        assertThat(Wrapping.isQuick("Ünïcode, 한국어, Русский 😀 ".repeat(200))).isTrue();
        assertThat(Wrapping.isQuick(KHMER.repeat(25))).isTrue();
        assertThat(Wrapping.isQuick((KHMER + "\n").repeat(60))).isTrue();
    }

    @Test
    void doesNotWrapWhatItShapesAgainForEveryLine() {
        assertThat(Wrapping.isQuick(KHMER.repeat(300))).isFalse();
        assertThat(Wrapping.isQuick((KHMER + " ").repeat(300))).isFalse();
        assertThat(Wrapping.isQuick((KHMER.repeat(20) + "\n").repeat(15))).isFalse();
        assertThat(Wrapping.isQuick(CHINESE.repeat(500) + "ខ")).isFalse();
        assertThat(Wrapping.isQuick("👩‍👩‍👧‍👦".repeat(450))).isFalse();
        assertThat(Wrapping.isQuick("e\u0301".repeat(2_500))).isFalse();
    }
}

package org.xufei.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.NoSuchFileException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DefectTextTest {

    private static final List<String> SECRETS =
            List.of("012345678", "+85512345678", "*1203*1234567890123#", "TX-1", "for mother", "给妈妈", "/home/somebody");

    private static String all() {
        return String.join(" ", SECRETS);
    }

    @Test
    void tellsKindsAndPlacesOfTheDefectItsCausesAndWhatItSuppressed() {
        Exception defect = new IllegalStateException(new ArithmeticException());
        defect.addSuppressed(new NoSuchFileException("receipts.json"));
        assertThat(DefectText.of(defect).lines().filter(line -> !line.startsWith("\tat ")))
                .containsExactly(
                        "java.lang.IllegalStateException",
                        "Suppressed: java.nio.file.NoSuchFileException",
                        "Caused by: java.lang.ArithmeticException");
        assertThat(DefectText.of(defect))
                .contains("at org.xufei.app.DefectTextTest.tellsKinds", "DefectTextTest.java:");
    }

    @Test
    void quotesNoMessageWhereverItStands() {
        Exception cause = new NoSuchFileException(all(), all(), all());
        cause.addSuppressed(new IllegalArgumentException(all(), new ArithmeticException(all())));
        Exception defect = new IllegalStateException(all(), cause);
        defect.addSuppressed(new OutOfMemoryError(all()));
        assertThat(DefectText.of(defect))
                .contains("ArithmeticException", "OutOfMemoryError")
                .doesNotContain(SECRETS);
    }

    @Test
    void quotesNoMessageOfADefectThatSpeaksForItself() {
        assertThat(DefectText.of(new Talkative())).contains("Talkative").doesNotContain(SECRETS);
    }

    private static final class Talkative extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            return all();
        }
    }

    @Test
    void comesToAnEndWhereCausesGoInACircle() {
        Exception first = new IllegalStateException();
        Exception second = new ArithmeticException();
        first.initCause(second);
        second.initCause(first);
        assertThat(DefectText.of(first))
                .containsOnlyOnce("IllegalStateException")
                .containsOnlyOnce("Arithmetic");
    }

    @Test
    void isCutWhereCausesGoOnAndOn() {
        Throwable deep = new ArithmeticException();
        for (int i = 0; i < 100_000; i++) {
            deep = new IllegalStateException("", deep);
        }
        assertThat(DefectText.of(deep)).hasSize(32 * 1024);
    }
}

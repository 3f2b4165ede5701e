package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xufei.PutsGlobalsBack;
import org.xufei.domain.Language;
import org.xufei.domain.guide.Confidence;
import org.xufei.domain.guide.Evidence;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.domain.guide.Source;
import org.xufei.domain.guide.SourceDate;

/** What is said of a fact's sources, before and after they are asked for. */
@ExtendWith(PutsGlobalsBack.class)
final class EvidenceNoteTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | 2026-01 | false | Source · medium confidence       | As of 2026-01
            ENGLISH | 2023    | false | Source · medium confidence · old | As of 2023: over two years old, check before you rely on it
            ENGLISH | ''      | false | Source · medium confidence       | Undated source, read on 2026-11-22
            ENGLISH | ''      | true  | Source · medium confidence · old | Undated, but old by its content; read on 2026-11-22. Check before you rely on it
            CHINESE | 2026-01 | false | 来源 · 可信度中              | 资料日期：2026-01
            CHINESE | 2023    | false | 来源 · 可信度中 · 资料较旧    | 资料日期：2023 年，已过两年，用前先核实
            CHINESE | ''      | false | 来源 · 可信度中              | 资料没有标日期，2026-11-22 查阅
            CHINESE | ''      | true  | 来源 · 可信度中 · 资料较旧    | 资料没有标日期，内容较旧，2026-11-22 查阅，用前先核实
            """)
    void showsHowOldItIsAndWhenItWasRead(Language language, String asOf, boolean old, String closed, String dated)
            throws TimeoutException {
        Screen screen = Screen.shared(600, 300);
        try {
            List<String> said = Screen.onFx(() -> {
                EvidenceNote note = note(language, asOf, old);
                screen.show(note);
                Button toggle = (Button) note.lookup(".collapse");
                toggle.fire();
                screen.layOut();
                List<Label> details = note.lookupAll(".detail").stream()
                        .map(Label.class::cast)
                        .toList();
                return List.of(toggle.getText(), details.get(details.size() - 1).getText());
            });

            assertThat(said.get(0)).isEqualTo(closed);
            assertThat(said.get(1)).isEqualTo(dated);
        } finally {
            screen.close();
        }
    }

    private static EvidenceNote note(Language language, String asOf, boolean old) {
        Source source = new Source(
                "source", new LocalizedText("来源", "Source"), Optional.empty(), LocalDate.of(2026, 11, 22), old);
        Evidence evidence = new Evidence(List.of(source), new SourceDate(asOf), Confidence.MEDIUM);
        return new EvidenceNotes(new Texts(language), link -> {}, new ReadOnlyObjectWrapper<>(DAY)).on(evidence);
    }
}

package org.xufei.ui;

import java.net.URI;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.xufei.domain.guide.Evidence;

/** Makes the notes that say where facts come from, and how old that is today. */
public final class EvidenceNotes {

    private final Texts texts;
    private final Consumer<URI> browser;
    private final ObservableValue<LocalDate> day;

    /** @param browser opens a link that the user clicks */
    public EvidenceNotes(Texts texts, Consumer<URI> browser, ObservableValue<LocalDate> day) {
        this.texts = texts;
        this.browser = browser;
        this.day = day;
    }

    public EvidenceNote on(Evidence evidence) {
        return new EvidenceNote(evidence, day.getValue(), texts, browser);
    }
}

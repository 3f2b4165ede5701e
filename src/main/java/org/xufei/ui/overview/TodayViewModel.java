package org.xufei.ui.overview;

import java.util.Optional;
import org.xufei.domain.overview.Digest;
import org.xufei.domain.overview.Overview;

/** Decides which parts show of what is to be done today: the list, what happened lately, the first steps of a beginner. */
public final class TodayViewModel {

    private final DueListViewModel list;
    private final SummaryViewModel summary;
    private final FirstStepsViewModel first;

    public TodayViewModel(DueListViewModel list, SummaryViewModel summary, FirstStepsViewModel first) {
        this.list = list;
        this.summary = summary;
        this.first = first;
    }

    /** What is due, what has a reminder and what was begun. */
    DueListViewModel list() {
        return list;
    }

    /** What happened lately. */
    SummaryViewModel summary() {
        return summary;
    }

    FirstStepsViewModel first() {
        return first;
    }

    private Optional<Overview> overview() {
        return list.due().overview().get();
    }

    /** Whether one has still to begin: not before everything has been read. */
    boolean showsFirstSteps() {
        return overview().isPresent() && !(first.hasCard() && first.hasReceipt());
    }

    /** Whether it is told that there is sample data. */
    boolean showsSamples() {
        return overview().isPresent() && first.hasSamples();
    }

    /** Whether there is anything to count. */
    boolean showsTiles() {
        return first.hasCard() || first.hasReceipt();
    }

    /** What happened since the last start, until somebody has read it. */
    Optional<Digest> digest() {
        return summary.digest().filter(digest -> !summary.digestClosed().get());
    }
}

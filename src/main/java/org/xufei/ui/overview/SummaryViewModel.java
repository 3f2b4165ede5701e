package org.xufei.ui.overview;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.xufei.domain.Money;
import org.xufei.domain.overview.Digest;
import org.xufei.domain.receipt.ReceiptSearch;
import org.xufei.domain.receipt.Spending;
import org.xufei.state.Destination;
import org.xufei.state.LiveOverview;
import org.xufei.state.Navigation;
import org.xufei.state.ReceiptLog;

/** Sums up what happened lately: what was missed while the app was closed, and what was spent this month. */
public final class SummaryViewModel {

    private final LiveOverview board;
    private final ReceiptLog log;
    private final Navigation navigation;
    private final Optional<LocalDateTime> lastOpened;
    private final BooleanProperty digestClosed = new SimpleBooleanProperty();

    /** @param lastOpened when the app was open before this start, local time in Phnom Penh */
    public SummaryViewModel(
            LiveOverview board, ReceiptLog log, Navigation navigation, Optional<LocalDateTime> lastOpened) {
        this.board = board;
        this.log = log;
        this.navigation = navigation;
        this.lastOpened = lastOpened;
    }

    /** What happened since the last start; empty at the first one, and if nothing did. */
    Optional<Digest> digest() {
        return lastOpened.flatMap(since -> board.overview()
                .get()
                .map(overview -> Digest.of(overview, since.toLocalDate()))
                .filter(digest -> !digest.isEmpty()));
    }

    /** Whether somebody has read the digest; a new start has another one. */
    BooleanProperty digestClosed() {
        return digestClosed;
    }

    /** What was spent this month, as far as it has been read. */
    List<Money> spending() {
        return month().map(month -> Spending.in(month, log.records().get())).orElse(List.of());
    }

    /** Shows what was spent this month. */
    void showSpending() {
        month().ifPresent(month -> navigation.goTo(new Destination.FindReceipts(ReceiptSearch.month(month))));
    }

    private Optional<YearMonth> month() {
        return board.overview().get().map(overview -> YearMonth.from(overview.day()));
    }
}

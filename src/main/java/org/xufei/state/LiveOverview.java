package org.xufei.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.Preferences;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.overview.CardOverview;
import org.xufei.domain.overview.CardRecords;
import org.xufei.domain.overview.Overview;
import org.xufei.domain.overview.OverviewBuilder;
import org.xufei.domain.sim.SimCard;

/**
 * The overview of all SIM cards today. Computed anew in the background whenever a record, the usual lead times or the day change; until
 * then the earlier overview stays. Only the result of the latest request is ever published.
 */
public final class LiveOverview {

    private final CardRecordStores stores;
    private final Settings settings;
    private final Guide guide;
    private final Today today;
    private final Background worker;
    private final ReadOnlyObjectWrapper<Optional<Overview>> overview = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The cards whose defect has been reported already. */
    private List<SimCard> reported = List.of();

    /** How many requests there were; written on the FX thread only. */
    private final AtomicInteger requests = new AtomicInteger();

    private record Request(int number, OverviewBuilder builder, CardRecords records, LocalDate today) {}

    private record Result(int number, Overview overview) {}

    /** @param worker computes one overview after the other; not the thread that writes files */
    public LiveOverview(CardRecordStores stores, Settings settings, Guide guide, Today today, Background worker) {
        this.stores = stores;
        this.settings = settings;
        this.guide = guide;
        this.today = today;
        this.worker = worker;
        stores.follow(this::request);
        today.day().subscribe(this::request);
        settings.preferences().map(Preferences::leadTimes).subscribe(leads -> request());
    }

    /** Empty until everything has been read and the first overview is computed. */
    public ReadOnlyObjectProperty<Optional<Overview>> overview() {
        return overview.getReadOnlyProperty();
    }

    private void request() {
        if (!stores.isLoaded()) {
            return;
        }
        OverviewBuilder builder = new OverviewBuilder(
                stores.knowledge().extend(guide), settings.preferences().get().leadTimes());
        Request request = new Request(
                requests.incrementAndGet(),
                builder,
                stores.records(),
                today.day().get());
        worker.run(
                () -> isLatest(request.number()) ? Optional.of(result(request)) : Optional.<Result>empty(),
                found -> found.filter(latest -> isLatest(latest.number())).ifPresent(latest -> show(latest.overview())),
                // The earlier overview stays; the background logs the defect and reports it.
                () -> {});
    }

    private void show(Overview latest) {
        List<SimCard> failed = latest.cards().stream()
                .map(CardOverview::status)
                .filter(status -> !status.computed())
                .map(CardStatus::card)
                .toList();
        boolean known = failed.equals(reported);
        reported = failed;
        overview.set(Optional.of(latest));
        if (!known) {
            latest.defects().forEach(worker::told);
        }
    }

    private boolean isLatest(int number) {
        return number == requests.get();
    }

    private static Result result(Request request) {
        return new Result(request.number(), request.builder().of(request.records(), request.today()));
    }
}

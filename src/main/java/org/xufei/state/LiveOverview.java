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
 * How all SIM cards stand today. Found out anew in the background whenever something recorded, the usual lead times or the day change;
 * until then the earlier overview stands. Only the answer to the latest question is ever published.
 */
public final class LiveOverview {

    private final CardStores files;
    private final Settings settings;
    private final Guide guide;
    private final Today today;
    private final Background thinking;
    private final ReadOnlyObjectWrapper<Optional<Overview>> overview = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The cards of which it was told already that a defect stands in the way. */
    private List<SimCard> told = List.of();

    /** How many questions were asked; written on the FX thread only. */
    private final AtomicInteger asked = new AtomicInteger();

    private record Question(int number, OverviewBuilder survey, CardRecords records, LocalDate today) {}

    private record Answer(int number, Overview overview) {}

    /** @param thinking runs one thought after the other; not where files are written */
    public LiveOverview(CardStores files, Settings settings, Guide guide, Today today, Background thinking) {
        this.files = files;
        this.settings = settings;
        this.guide = guide;
        this.today = today;
        this.thinking = thinking;
        files.follow(this::ask);
        today.day().subscribe(this::ask);
        settings.preferences().map(Preferences::leadTimes).subscribe(leads -> ask());
    }

    /** Empty until everything has been read and thought out for the first time. */
    public ReadOnlyObjectProperty<Optional<Overview>> overview() {
        return overview.getReadOnlyProperty();
    }

    private void ask() {
        if (!files.isLoaded()) {
            return;
        }
        OverviewBuilder survey =
                new OverviewBuilder(guide, settings.preferences().get().leadTimes());
        Question question = new Question(
                asked.incrementAndGet(), survey, files.records(), today.day().get());
        thinking.run(
                () -> isLatest(question.number()) ? Optional.of(answer(question)) : Optional.<Answer>empty(),
                found -> found.filter(latest -> isLatest(latest.number())).ifPresent(latest -> show(latest.overview())),
                // The earlier overview stays; the defect is told by whoever logs it.
                () -> {});
    }

    private void show(Overview latest) {
        List<SimCard> unreckoned = latest.cards().stream()
                .map(CardOverview::status)
                .filter(status -> !status.computed())
                .map(CardStatus::card)
                .toList();
        boolean known = unreckoned.equals(told);
        told = unreckoned;
        overview.set(Optional.of(latest));
        if (!known) {
            latest.defects().forEach(thinking::told);
        }
    }

    private boolean isLatest(int number) {
        return number == asked.get();
    }

    private static Answer answer(Question question) {
        return new Answer(question.number(), question.survey().of(question.records(), question.today()));
    }
}

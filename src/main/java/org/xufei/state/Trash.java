package org.xufei.state;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xufei.domain.PhnomPenh;
import org.xufei.domain.receipt.DeletedReceipt;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sample.Samples;
import org.xufei.storage.RecordFile;
import org.xufei.storage.WriteFailure;

/**
 * The receipts that went, by whatever edit, each for {@value DeletedReceipt#DAYS} days, and on disk until receipts went on as many days
 * after it: a clock that is wrong for once makes none be lost; one whose recording was taken back was never
 * there to be given up, and is not among them. One that came back is still among them: what
 * shows them leaves out those that are in the log, so that undoing a deletion need not know of the trash.
 */
public final class Trash extends RecordStore<DeletedReceipt> {

    /** A clock whose battery is empty begins anew in 1970; what lies further ahead is no time at which anybody deleted anything. */
    private static final int MAX_YEARS = 100;

    private final Background background;
    private final Clock clock;

    /** @param clock of any zone, tells when a receipt was deleted; not Today, which is for the FX thread, while this keeps on the worker */
    public Trash(RecordFile<DeletedReceipt> file, StoreContext context, Clock clock) {
        super(file, WritePolicy.INSIST, context);
        background = context.background();
        this.clock = clock.withZone(PhnomPenh.ZONE);
    }

    /** None is kept: what is here is kept for some days only. */
    @Override
    void backUp() {}

    /** Of the receipts that are among {@link #records}. */
    Set<String> keys() {
        return records().get().stream().map(recordFile()::key).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Takes up the receipts that a change makes go, before it is made; samples go for good. Called on the worker.
     *
     * @throws WriteFailure if they are not on disk, and so must not go
     */
    void keep(List<Receipt> before, List<Receipt> next) throws WriteFailure {
        Set<UUID> stay = new HashSet<>();
        next.forEach(receipt -> stay.add(receipt.id()));
        LocalDateTime moment = LocalDateTime.now(clock);
        LocalDateTime now = notBeforeOthers(moment);
        List<DeletedReceipt> gone = before.stream()
                .filter(receipt -> !stay.contains(receipt.id()) && !Samples.isSample(receipt))
                .map(receipt -> new DeletedReceipt(receipt, now))
                .toList();
        if (!gone.isEmpty()) {
            LatestRecords.Outcome<DeletedReceipt> outcome =
                    latest().write(with(gone, latest().list(), moment.toLocalDate()), BeforeWriteHook.none());
            if (outcome.failure().isPresent()) {
                throw outcome.failure().get();
            }
            background.fx().execute(() -> publish(outcome));
        }
    }

    /** What goes now went after all that went before, wherever the clock stands: else its days might be over when they begin. */
    private LocalDateTime notBeforeOthers(LocalDateTime now) {
        LocalDateTime plausible = now.plusYears(MAX_YEARS);
        return latest().list().stream()
                .map(DeletedReceipt::deletedAt)
                .filter(at -> at.isAfter(now) && at.isBefore(plausible))
                .max(Comparator.naturalOrder())
                .orElse(now);
    }

    private static List<DeletedReceipt> with(List<DeletedReceipt> gone, List<DeletedReceipt> earlier, LocalDate today) {
        Set<UUID> now = new HashSet<>();
        Set<LocalDate> days = new TreeSet<>();
        gone.forEach(deleted -> {
            now.add(deleted.receipt().id());
            days.add(deleted.deletedAt().toLocalDate());
        });
        earlier.forEach(deleted -> days.add(deleted.deletedAt().toLocalDate()));
        List<LocalDate> newestFirst = new ArrayList<>(days);
        Collections.reverse(newestFirst);
        Set<LocalDate> recent = Set.copyOf(newestFirst.subList(0, Math.min(newestFirst.size(), DeletedReceipt.DAYS)));
        List<DeletedReceipt> all = new ArrayList<>();
        for (DeletedReceipt deleted : earlier) {
            boolean stays = deleted.isKeptOn(today)
                    || recent.contains(deleted.deletedAt().toLocalDate());
            if (stays && !now.contains(deleted.receipt().id())) {
                all.add(deleted);
            }
        }
        all.addAll(gone);
        return all;
    }
}
